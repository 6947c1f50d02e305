using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A tool the model may use (wire: an entry of <c>tools</c>, told apart by <c>type</c>).</summary>
[JsonConverter(typeof(ToolConverter))]
public abstract record Tool : WireObject, IToolSource
{
    private protected Tool()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }

    /// <inheritdoc/>
    IReadOnlyList<Tool> IToolSource.GetTools() => [this];
}
