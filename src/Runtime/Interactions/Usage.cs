namespace Gemini.Gen;

/// <summary>What an interaction consumed, in tokens. The bill counts output and thought tokens together.</summary>
public sealed record Usage : WireObject
{
    /// <summary>Gets the sum of input, output, thought and tool-use tokens (wire field <c>total_tokens</c>).</summary>
    public long? TotalTokens { get; init; }

    /// <summary>Gets the tokens of the input, history included (wire field <c>total_input_tokens</c>).</summary>
    public long? TotalInputTokens { get; init; }

    /// <summary>Gets the tokens of the answer, without thoughts (wire field <c>total_output_tokens</c>).</summary>
    public long? TotalOutputTokens { get; init; }

    /// <summary>Gets the tokens of thoughts (wire field <c>total_thought_tokens</c>).</summary>
    public long? TotalThoughtTokens { get; init; }

    /// <summary>Gets the tokens of the input that came from a cache (wire field <c>total_cached_tokens</c>).</summary>
    public long? TotalCachedTokens { get; init; }

    /// <summary>Gets the tokens of what server tools found (wire field <c>total_tool_use_tokens</c>).</summary>
    public long? TotalToolUseTokens { get; init; }

    /// <summary>
    /// Gets the tokens of the input as the request sent it, before tools added to it (wire field <c>initial_input_tokens</c>).
    /// </summary>
    public long? InitialInputTokens { get; init; }

    /// <summary>Gets the input tokens by kind of content (wire field <c>input_tokens_by_modality</c>).</summary>
    public IReadOnlyList<ModalityTokens>? InputTokensByModality { get; init; }

    /// <summary>Gets the output tokens by kind of content (wire field <c>output_tokens_by_modality</c>).</summary>
    public IReadOnlyList<ModalityTokens>? OutputTokensByModality { get; init; }

    /// <summary>Gets the cached tokens by kind of content (wire field <c>cached_tokens_by_modality</c>).</summary>
    public IReadOnlyList<ModalityTokens>? CachedTokensByModality { get; init; }

    /// <summary>Gets the tool-use tokens by kind of content (wire field <c>tool_use_tokens_by_modality</c>).</summary>
    public IReadOnlyList<ModalityTokens>? ToolUseTokensByModality { get; init; }

    /// <summary>Gets how often each grounding tool was used (wire field <c>grounding_tool_count</c>).</summary>
    public IReadOnlyList<GroundingToolCount>? GroundingToolCount { get; init; }
}

/// <summary>The tokens of one kind of content.</summary>
public sealed record ModalityTokens : WireObject
{
    /// <summary>Gets the kind of content (wire field <c>modality</c>).</summary>
    public Modality? Modality { get; init; }

    /// <summary>Gets the number of tokens (wire field <c>tokens</c>).</summary>
    public long? Tokens { get; init; }
}

/// <summary>How often a grounding tool was used.</summary>
public sealed record GroundingToolCount : WireObject
{
    /// <summary>Gets the tool (wire field <c>type</c>).</summary>
    public GroundingTool? Type { get; init; }

    /// <summary>Gets the number of uses (wire field <c>count</c>).</summary>
    public long? Count { get; init; }
}
