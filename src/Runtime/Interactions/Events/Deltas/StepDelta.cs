using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// A piece of a step, streamed (wire: told apart by <c>type</c>). Each says how it changes the step that <see cref="StepStartEvent"/>
/// began.
/// </summary>
[JsonConverter(typeof(StepDeltaConverter))]
public abstract record StepDelta : WireObject
{
    private protected StepDelta()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }
}
