namespace Gemini.Gen;

/// <summary>A request that creates an interaction with a model.</summary>
public sealed record ModelInteractionRequest : InteractionRequest
{
    /// <summary>Gets the id of the model, without a <c>models/</c> prefix (wire field <c>model</c>).</summary>
    public required string Model { get; init; }

    /// <summary>Gets how the model generates (wire field <c>generation_config</c>). Turn-scoped.</summary>
    public GenerationConfig? GenerationConfig { get; init; }

    /// <summary>Gets the cached content to build on (wire field <c>cached_content</c>). Deprecated.</summary>
    public string? CachedContent { get; init; }
}
