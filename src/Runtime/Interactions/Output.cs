using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// An entry of <see cref="Interaction.Outputs"/>: a <see cref="Content"/> block of the answer, or a <see cref="Step"/> that is no
/// answer itself, such as a thought or a function call.
/// </summary>
[JsonConverter(typeof(OutputConverter))]
public abstract record Output : WireObject
{
    private protected Output()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }
}
