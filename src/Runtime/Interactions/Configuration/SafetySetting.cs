namespace Gemini.Gen;

/// <summary>From which level on one kind of harm is blocked.</summary>
public sealed record SafetySetting : WireObject
{
    /// <summary>Gets the kind of harm (wire field <c>type</c>).</summary>
    public HarmCategory? Type { get; init; }

    /// <summary>Gets the level from which on it is blocked (wire field <c>threshold</c>).</summary>
    public HarmThreshold? Threshold { get; init; }

    /// <summary>Gets what the level measures (wire field <c>method</c>). Unset means the service's default.</summary>
    public HarmMethod? Method { get; init; }
}
