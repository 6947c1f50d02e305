using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Builds steps and content blocks, and reads their text.</summary>
internal static class StepJson
{
    public static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text };

    public static JsonObject Output(params JsonNode?[] content) =>
        new() { ["type"] = "model_output", ["content"] = new JsonArray(content) };

    public static JsonObject Thought(string? summary) => summary is null
        ? new JsonObject { ["type"] = "thought" }
        : new JsonObject { ["type"] = "thought", ["summary"] = new JsonArray(Text(summary)) };

    public static JsonObject FunctionCall(string name, JsonNode arguments) =>
        new() { ["type"] = "function_call", ["name"] = name, ["arguments"] = arguments };

    /// <summary>Joins the text blocks of a step's content; empty if it has none.</summary>
    public static string TextOf(JsonElement step) =>
        string.Join('\n', step.Items("content").Where(block => block.IsType("text")).Select(block => block.Text("text")));

    /// <summary>Reads a function result as a sentence may quote it: text as it is, anything else as JSON.</summary>
    public static string ResultText(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.String => result.GetString()!,
        JsonValueKind.Array => string.Join('\n', result.EnumerateArray().Select(block => block.Text("text") ?? $"[{block.Text("type")}]")),
        _ => result.GetRawText(),
    };

    /// <summary>Gives a thought the signature the service would: opaque, never empty, different for each.</summary>
    public static string Signature(int interaction, int step) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"signature of thought {step} of interaction {interaction}"));
}
