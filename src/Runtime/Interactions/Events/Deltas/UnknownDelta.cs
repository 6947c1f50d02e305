namespace Gemini.Gen;

/// <summary>A piece of a kind this version does not know. It is kept as it came; skip it.</summary>
public sealed record UnknownDelta : StepDelta, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="UnknownDelta"/> class.</summary>
    /// <param name="json">The JSON, sent as it is.</param>
    public UnknownDelta(RawJson json) => (Json, Type) = (json, Discriminator.Of(json, "type"u8));

    /// <summary>Gets the wire field <c>type</c>; empty if there is none.</summary>
    public override string Type { get; }

    /// <summary>Gets the JSON.</summary>
    public RawJson Json { get; }
}
