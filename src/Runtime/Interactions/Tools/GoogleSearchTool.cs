namespace Gemini.Gen;

/// <summary>Lets the service search Google (wire: <c>{"type":"google_search"}</c>).</summary>
public sealed record GoogleSearchTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "google_search";

    /// <summary>Gets where to look (wire field <c>search_types</c>). Unset means the web.</summary>
    public IReadOnlyList<SearchType>? SearchTypes { get; init; }
}
