namespace Gemini.Gen;

/// <summary>A step of a kind this version does not know. It is kept as it came and is sent back so.</summary>
public sealed record UnknownStep : Step, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="UnknownStep"/> class.</summary>
    /// <param name="json">The JSON, sent as it is.</param>
    public UnknownStep(RawJson json) => (Json, Type) = (json, Discriminator.Of(json, "type"u8));

    /// <summary>Gets the wire field <c>type</c>; empty if there is none.</summary>
    public override string Type { get; }

    /// <summary>Gets the JSON.</summary>
    public RawJson Json { get; }
}
