namespace Gemini.Gen;

/// <summary>What a search in Google Maps found (wire: <c>{"type":"google_maps_result"}</c>).</summary>
public sealed record GoogleMapsResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "google_maps_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the results (wire field <c>result</c>).</summary>
    public IReadOnlyList<GoogleMapsResult>? Result { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>A result of a search in Google Maps.</summary>
public sealed record GoogleMapsResult : WireObject
{
    /// <summary>Gets the places found (wire field <c>places</c>).</summary>
    public IReadOnlyList<GoogleMapsPlace>? Places { get; init; }

    /// <summary>
    /// Gets the token that shows these places in the Google Maps widget, if <see cref="GoogleMapsTool.EnableWidget"/> asked for it
    /// (wire field <c>widget_context_token</c>).
    /// </summary>
    public string? WidgetContextToken { get; init; }
}

/// <summary>A place in Google Maps.</summary>
public sealed record GoogleMapsPlace : WireObject
{
    /// <summary>Gets the place's id, <c>places/…</c> (wire field <c>place_id</c>).</summary>
    public string? PlaceId { get; init; }

    /// <summary>Gets the place's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the place's page in Google Maps (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets reviews of the place (wire field <c>review_snippets</c>).</summary>
    public IReadOnlyList<ReviewSnippet>? ReviewSnippets { get; init; }
}
