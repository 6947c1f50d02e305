namespace Gemini.Gen;

/// <summary>Tokens as the conventions count them.</summary>
/// <param name="Input">All that the model read. What tools found is part of it; the API counts that apart.</param>
/// <param name="Output">All that the model wrote and that is billed. Thoughts are part of it; the API counts them apart.</param>
/// <param name="Cached">The part of the input that came from a cache.</param>
/// <param name="Reasoning">The part of the output that is thoughts.</param>
internal readonly record struct TokenCounts(long? Input, long? Output, long? Cached, long? Reasoning)
{
    /// <summary>Counts what an interaction used.</summary>
    public static TokenCounts Of(Usage usage) => new(
        Sum(usage.TotalInputTokens, usage.TotalToolUseTokens),
        Sum(usage.TotalOutputTokens, usage.TotalThoughtTokens),
        usage.TotalCachedTokens,
        usage.TotalThoughtTokens);

    private static long? Sum(long? left, long? right) => left is null ? right : left + (right ?? 0);
}
