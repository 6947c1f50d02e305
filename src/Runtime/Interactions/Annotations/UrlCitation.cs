namespace Gemini.Gen;

/// <summary>A passage that rests on a web page (wire: <c>{"type":"url_citation"}</c>).</summary>
public sealed record UrlCitation : Annotation
{
    /// <inheritdoc/>
    public override string Type => "url_citation";

    /// <summary>Gets the page (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets the page's title (wire field <c>title</c>).</summary>
    public string? Title { get; init; }
}
