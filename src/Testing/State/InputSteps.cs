using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Reads every form of <c>input</c> as steps; a continuation may have none.</summary>
internal static class InputSteps
{
    public static IReadOnlyList<JsonElement> Of(JsonElement body) => body.Member("input") is { } input ? Read(input) : [];

    private static IReadOnlyList<JsonElement> Read(JsonElement input) => input.ValueKind switch
    {
        JsonValueKind.String => [UserInput(new JsonArray(StepJson.Text(input.GetString()!)))],
        JsonValueKind.Object => [UserInput([input.ToNode()])],
        _ when input.EnumerateArray().Any(e => ContentShapes.Step.Has(e.Text("type"))) => [.. input.EnumerateArray()],
        _ => [UserInput(input.EnumerateArray().ToArray())],
    };

    private static JsonElement UserInput(JsonArray content) =>
        new JsonObject { ["type"] = "user_input", ["content"] = content }.Freeze();
}
