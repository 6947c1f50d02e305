namespace Gemini.Gen;

/// <summary>Lets the service search Google Maps (wire: <c>{"type":"google_maps"}</c>).</summary>
public sealed record GoogleMapsTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "google_maps";

    /// <summary>Gets the latitude of the user's position, in degrees (wire field <c>latitude</c>).</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude of the user's position, in degrees (wire field <c>longitude</c>).</summary>
    public double? Longitude { get; init; }

    /// <summary>
    /// Gets a value indicating whether results bring a token for the Google Maps widget (wire field <c>enable_widget</c>).
    /// </summary>
    public bool? EnableWidget { get; init; }
}
