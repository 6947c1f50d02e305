using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Token counts of one interaction. They are estimates, but they add up as the service's do.</summary>
/// <param name="Input">Tokens of what was sent, history included.</param>
/// <param name="Output">Tokens of outputs and function calls.</param>
/// <param name="ToolUse">Tokens of the results of the service's own tools.</param>
/// <param name="Thought">Tokens of thoughts.</param>
/// <param name="Searches">How many Google searches were made.</param>
internal sealed record TokenUsage(TokensByModality Input, TokensByModality Output, TokensByModality ToolUse, int Thought, int Searches)
{
    // The documented "about four characters".
    private const int CharactersPerToken = 4;

    // Of a thought without a summary, the model used some all the same.
    private const int TokensPerThought = 8;

    public int Total => Input.Total + Output.Total + ToolUse.Total + Thought;

    public static TokenUsage Measure(JsonElement request, IEnumerable<JsonElement> context, IEnumerable<JsonElement> reply)
    {
        var instruction = TextTokens(request.Text("system_instruction") ?? "");
        var tools = request.Member("tools") is { } declared ? TextTokens(declared.GetRawText()) : 0;
        var steps = reply.ToList();
        var thoughts = steps.Where(step => step.IsType("thought")).ToList();
        return new TokenUsage(
            TokensByModality.Of(context, moreText: instruction + tools),
            TokensByModality.Of(steps.Where(step => step.Text("type") is "model_output" or "function_call")),
            TokensByModality.Of(steps.Where(step => step.Text("type")?.EndsWith("_result", StringComparison.Ordinal) == true)),
            (thoughts.Count * TokensPerThought) + TokensByModality.Of(thoughts).Total,
            steps.Count(step => step.IsType("google_search_call")));
    }

    public static int TextTokens(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

    public static string FirstTokens(string text, int count) => text[..Math.Min(text.Length, count * CharactersPerToken)];

    public JsonObject ToJson()
    {
        var usage = new JsonObject
        {
            ["total_tokens"] = Total,
            ["total_input_tokens"] = Input.Total,
            ["total_output_tokens"] = Output.Total,
            ["total_thought_tokens"] = Thought,
            ["total_tool_use_tokens"] = ToolUse.Total,
            ["total_cached_tokens"] = 0,
        };
        AddByModality(usage, "input_tokens_by_modality", Input);
        AddByModality(usage, "output_tokens_by_modality", Output);
        AddByModality(usage, "tool_use_tokens_by_modality", ToolUse);
        if (Searches > 0)
            usage["grounding_tool_count"] = new JsonArray(new JsonObject { ["type"] = "google_search", ["count"] = Searches });
        return usage;
    }

    private static void AddByModality(JsonObject usage, string name, TokensByModality tokens)
    {
        if (tokens.Total > 0)
            usage[name] = tokens.ToJson();
    }
}
