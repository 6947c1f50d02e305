using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>One form the output shall have (wire: told apart by <c>type</c>).</summary>
[JsonConverter(typeof(ResponseFormatConverter))]
public abstract record ResponseFormat : WireObject
{
    private protected ResponseFormat()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }
}
