namespace Gemini.Gen;

/// <summary>A review of a place in Google Maps.</summary>
public sealed record ReviewSnippet : WireObject
{
    /// <summary>Gets the review's title (wire field <c>title</c>).</summary>
    public string? Title { get; init; }

    /// <summary>Gets the review's page (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets the review's id (wire field <c>review_id</c>).</summary>
    public string? ReviewId { get; init; }
}
