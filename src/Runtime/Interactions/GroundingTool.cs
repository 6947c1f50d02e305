using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A tool whose uses are counted in <see cref="Usage"/>. The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<GroundingTool>))]
public readonly record struct GroundingTool(string Value) : IStringValue<GroundingTool>
{
    /// <summary>Gets <c>google_search</c>: Google search.</summary>
    public static GroundingTool GoogleSearch => new("google_search");

    /// <summary>Gets <c>google_maps</c>: Google Maps.</summary>
    public static GroundingTool GoogleMaps => new("google_maps");

    /// <summary>Gets <c>retrieval</c>: Retrieval from data stores.</summary>
    public static GroundingTool Retrieval => new("retrieval");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator GroundingTool(string value) => new(value);

    static GroundingTool IStringValue<GroundingTool>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
