namespace Gemini.Gen;

/// <summary>A passage that rests on a place in Google Maps (wire: <c>{"type":"place_citation"}</c>).</summary>
public sealed record PlaceCitation : Annotation
{
    /// <inheritdoc/>
    public override string Type => "place_citation";

    /// <summary>Gets the place's id, <c>places/…</c> (wire field <c>place_id</c>).</summary>
    public string? PlaceId { get; init; }

    /// <summary>Gets the place's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the place's page in Google Maps (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets the reviews that support the passage (wire field <c>review_snippets</c>).</summary>
    public IReadOnlyList<ReviewSnippet>? ReviewSnippets { get; init; }
}
