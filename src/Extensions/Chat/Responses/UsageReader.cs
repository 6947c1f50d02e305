using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps token counts.</summary>
internal static class UsageReader
{
    public static AI.UsageDetails? Read(Usage? usage) => usage is null ? null : new()
    {
        InputTokenCount = usage.TotalInputTokens,
        OutputTokenCount = usage.TotalOutputTokens,
        TotalTokenCount = usage.TotalTokens,
        CachedInputTokenCount = usage.TotalCachedTokens,
        ReasoningTokenCount = usage.TotalThoughtTokens,
        AdditionalCounts = usage.TotalToolUseTokens is { } toolUse ? new() { ["tool_use"] = toolUse } : null,
    };
}
