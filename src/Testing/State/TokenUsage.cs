using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Token counts of one interaction. They are estimates, but they add up as the service's do.</summary>
/// <param name="InputText">Tokens of the text that was sent, history included.</param>
/// <param name="InputMedia">Tokens of media that was sent.</param>
/// <param name="Output">Tokens of outputs and function calls.</param>
/// <param name="Thought">Tokens of thoughts.</param>
/// <param name="ToolUse">Tokens of the results of the service's own tools.</param>
/// <param name="Searches">How many Google searches were made.</param>
internal sealed record TokenUsage(int InputText, int InputMedia, int Output, int Thought, int ToolUse, int Searches)
{
    // A still image costs this much in the documented pricing of the models; the text estimate is the documented "about four characters".
    private const int TokensPerMedium = 258;
    private const int CharactersPerToken = 4;

    public int Total => InputText + InputMedia + Output + Thought + ToolUse;

    public static TokenUsage Measure(JsonElement request, IEnumerable<JsonElement> context, IEnumerable<JsonElement> reply)
    {
        var input = context.Select(Split).ToList();
        var instruction = TextTokens(request.Text("system_instruction") ?? "");
        var tools = request.Member("tools") is { } declared ? TextTokens(declared.GetRawText()) : 0;
        var steps = reply.ToList();
        return new TokenUsage(
            input.Sum(part => part.Text) + instruction + tools,
            input.Sum(part => part.Media),
            steps.Where(step => step.Text("type") is "model_output" or "function_call").Sum(Count),
            steps.Where(step => step.IsType("thought")).Sum(step => 8 + Count(step)),
            steps.Where(step => step.Text("type") is { } type && type.EndsWith("_result", StringComparison.Ordinal)).Sum(Count),
            steps.Count(step => step.IsType("google_search_call")));
    }

    public static int TextTokens(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

    public static string FirstTokens(string text, int count) => text[..Math.Min(text.Length, count * CharactersPerToken)];

    public JsonObject ToJson()
    {
        var usage = new JsonObject
        {
            ["total_tokens"] = Total,
            ["total_input_tokens"] = InputText + InputMedia,
            ["total_output_tokens"] = Output,
            ["total_thought_tokens"] = Thought,
            ["total_tool_use_tokens"] = ToolUse,
            ["total_cached_tokens"] = 0,
            ["input_tokens_by_modality"] = new JsonArray(Modality("text", InputText)),
        };
        if (InputMedia > 0)
            usage["input_tokens_by_modality"]!.AsArray().Add((JsonNode)Modality("image", InputMedia));
        if (Searches > 0)
            usage["grounding_tool_count"] = new JsonArray(new JsonObject { ["type"] = "google_search", ["count"] = Searches });
        return usage;
    }

    private static JsonObject Modality(string modality, int tokens) => new() { ["modality"] = modality, ["tokens"] = tokens };

    private static int Count(JsonElement step)
    {
        var (text, media) = Split(step);
        return text + media;
    }

    private static (int Text, int Media) Split(JsonElement step)
    {
        var blocks = step.Items("content").Concat(step.Items("summary"))
            .Concat(step.Member("result") is { ValueKind: JsonValueKind.Array } ? step.Items("result") : []).ToList();
        var text = blocks.Sum(block => TextTokens(block.Text("text") ?? ""));
        var media = blocks.Count(block => block.Member("data") is not null || block.Member("uri") is not null);
        if (step.Member("arguments") is { } arguments)
            text += TextTokens(step.Text("name") + arguments.GetRawText());
        if (step.Member("result") is { ValueKind: not JsonValueKind.Array } result)
            text += TextTokens(result.ToString());
        return (text, media * TokensPerMedium);
    }
}
