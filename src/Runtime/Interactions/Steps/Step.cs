using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// One entry of an interaction's timeline: what the user said, what the model thought, called and answered (wire: told apart by
/// <c>type</c>).
/// </summary>
[JsonConverter(typeof(StepConverter))]
public abstract record Step : Output
{
    private protected Step()
    {
    }
}
