using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps the settings of chat options to <c>generation_config</c>. Penalties and top-k have no counterpart and are not sent.</summary>
internal static class GenerationSettings
{
    private static readonly GenerationConfig Nothing = new();

    /// <summary>What the options say, under what <paramref name="config"/> has already; null if neither says anything.</summary>
    public static GenerationConfig? Of(AI.ChatOptions? options, GenerationConfig? config)
    {
        if (options is null)
            return config;
        GenerationConfig result = config ?? Nothing;
        result = result with
        {
            Temperature = result.Temperature ?? Rounded(options.Temperature),
            TopP = result.TopP ?? Rounded(options.TopP),
            MaxOutputTokens = result.MaxOutputTokens ?? options.MaxOutputTokens,
            Seed = result.Seed ?? (options.Seed is { } seed ? unchecked((int)seed) : null),
            StopSequences = result.StopSequences ?? (options.StopSequences is { Count: > 0 } stops ? [.. stops] : null),
            ThinkingLevel = result.ThinkingLevel ?? Level(options.Reasoning?.Effort),
            ThinkingSummaries = result.ThinkingSummaries ?? Summaries(options.Reasoning?.Output),
            ToolChoice = result.ToolChoice ?? Choice(options.ToolMode),
        };
        return result == Nothing ? config : result;
    }

    // 0.7f is 0.699999988079071 as a double.
    private static double? Rounded(float? value) =>
        value is { } v ? double.Parse(v.ToString("R", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static ThinkingLevel? Level(AI.ReasoningEffort? effort) => effort switch
    {
        AI.ReasoningEffort.None => (ThinkingLevel?)ThinkingLevel.Minimal,
        AI.ReasoningEffort.Low => ThinkingLevel.Low,
        AI.ReasoningEffort.Medium => ThinkingLevel.Medium,
        AI.ReasoningEffort.High or AI.ReasoningEffort.ExtraHigh => ThinkingLevel.High,
        _ => null,
    };

    private static ThinkingSummaries? Summaries(AI.ReasoningOutput? output) => output switch
    {
        AI.ReasoningOutput.None => (ThinkingSummaries?)ThinkingSummaries.None,
        AI.ReasoningOutput.Summary or AI.ReasoningOutput.Full => ThinkingSummaries.Auto,
        _ => null,
    };

    private static ToolChoice? Choice(AI.ChatToolMode? mode) => mode switch
    {
        AI.NoneChatToolMode => (ToolChoice?)ToolChoice.None,
        AI.RequiredChatToolMode { RequiredFunctionName: { } name } => ToolChoice.Among(ToolChoiceType.Any, name),
        AI.RequiredChatToolMode => ToolChoice.Any,
        _ => null,
    };
}
