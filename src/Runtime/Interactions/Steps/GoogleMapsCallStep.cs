namespace Gemini.Gen;

/// <summary>The service searches Google Maps (wire: <c>{"type":"google_maps_call"}</c>).</summary>
public sealed record GoogleMapsCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "google_maps_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public GoogleMapsCallArguments? Arguments { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>What a search in Google Maps looks for.</summary>
public sealed record GoogleMapsCallArguments : WireObject
{
    /// <summary>Gets the search queries (wire field <c>queries</c>).</summary>
    public IReadOnlyList<string>? Queries { get; init; }
}
