using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>What the service demands of content blocks beyond their members.</summary>
internal static class ContentRules
{
    public static Refusal? Check(IReadOnlyList<JsonElement> input) =>
        input.Select(CheckStep).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? CheckStep(JsonElement step) => step.Text("type") switch
    {
        "user_input" when !step.Items("content").Any() => Refusal.Invalid("A step of type user_input must have content."),
        "user_input" or "model_output" => CheckBlocks(step.Items("content")),
        "function_result" => CheckResult(step.GetProperty("result")),
        _ => null,
    };

    private static Refusal? CheckBlocks(IEnumerable<JsonElement> blocks) =>
        blocks.Select(CheckBlock).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? CheckBlock(JsonElement block)
    {
        var type = block.Text("type");
        if (type == "text")
            return string.IsNullOrEmpty(block.Text("text")) ? Refusal.Invalid("Missing text in content of type text.") : null;
        var data = block.Text("data");
        var uri = block.Text("uri");
        if (data is not null && uri is not null)
            return Refusal.Invalid($"Content of type {type} must have either 'data' or 'uri', not both.");
        if (string.IsNullOrEmpty(data) && string.IsNullOrEmpty(uri))
            return Refusal.Invalid($"Content of type {type} must have 'data' or 'uri'.");
        return data is null || IsBase64(data) ? null : Refusal.Invalid($"The 'data' of content of type {type} is not valid base64.");
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static Refusal? CheckResult(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.String => null,
        JsonValueKind.Object when HasReference(result) =>
            Refusal.Invalid("The result of a function must not contain '$ref'. Send such data as a string."),
        JsonValueKind.Object => null,
        JsonValueKind.Array when result.EnumerateArray().All(block => ContentShapes.Content.Has(block.Text("type"))) =>
            CheckBlocks(result.EnumerateArray()),
        _ => Refusal.Invalid("The result of a function must be an object, a string or an array of content blocks."),
    };

    private static bool HasReference(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => member.Name == "$ref" || HasReference(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasReference),
        _ => false,
    };
}
