namespace Gemini.Gen;

/// <summary>Adds up what the parts of a continued run consumed: each is billed.</summary>
internal static class UsageSum
{
    /// <summary>Adds what two parts consumed; members that have no property here are those of the later part.</summary>
    public static Usage? Of(Usage? earlier, Usage? later)
    {
        if (earlier is null || later is null)
            return earlier ?? later;
        return later with
        {
            TotalTokens = Sum(earlier.TotalTokens, later.TotalTokens),
            TotalInputTokens = Sum(earlier.TotalInputTokens, later.TotalInputTokens),
            TotalOutputTokens = Sum(earlier.TotalOutputTokens, later.TotalOutputTokens),
            TotalThoughtTokens = Sum(earlier.TotalThoughtTokens, later.TotalThoughtTokens),
            TotalCachedTokens = Sum(earlier.TotalCachedTokens, later.TotalCachedTokens),
            TotalToolUseTokens = Sum(earlier.TotalToolUseTokens, later.TotalToolUseTokens),
            // What the caller sent, which the later parts sent again.
            InitialInputTokens = earlier.InitialInputTokens ?? earlier.TotalInputTokens,
            InputTokensByModality = Sum(earlier.InputTokensByModality, later.InputTokensByModality),
            OutputTokensByModality = Sum(earlier.OutputTokensByModality, later.OutputTokensByModality),
            CachedTokensByModality = Sum(earlier.CachedTokensByModality, later.CachedTokensByModality),
            ToolUseTokensByModality = Sum(earlier.ToolUseTokensByModality, later.ToolUseTokensByModality),
            GroundingToolCount = Sum(earlier.GroundingToolCount, later.GroundingToolCount),
        };
    }

    private static long? Sum(long? left, long? right) => left is null ? right : left + (right ?? 0);

    private static ModalityTokens[]? Sum(IReadOnlyList<ModalityTokens>? left, IReadOnlyList<ModalityTokens>? right) =>
        Joined(left, right)?.GroupBy(static item => item.Modality)
            .Select(static group => group.Last() with { Tokens = group.Select(static item => item.Tokens).Aggregate(Sum) }).ToArray();

    private static GroundingToolCount[]? Sum(IReadOnlyList<GroundingToolCount>? left, IReadOnlyList<GroundingToolCount>? right) =>
        Joined(left, right)?.GroupBy(static item => item.Type)
            .Select(static group => group.Last() with { Count = group.Select(static item => item.Count).Aggregate(Sum) }).ToArray();

    private static IEnumerable<T>? Joined<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        left is null && right is null ? null : [.. left ?? [], .. right ?? []];
}
