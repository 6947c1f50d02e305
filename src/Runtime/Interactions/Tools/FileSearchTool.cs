namespace Gemini.Gen;

/// <summary>Lets the service search file search stores (wire: <c>{"type":"file_search"}</c>).</summary>
public sealed record FileSearchTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "file_search";

    /// <summary>Gets the stores, <c>fileSearchStores/…</c> (wire field <c>file_search_store_names</c>).</summary>
    public IReadOnlyList<string>? FileSearchStoreNames { get; init; }

    /// <summary>Gets the filter on the documents' metadata, such as <c>lang = "en"</c> (wire field <c>metadata_filter</c>).</summary>
    public string? MetadataFilter { get; init; }

    /// <summary>Gets how many passages to find at most (wire field <c>top_k</c>).</summary>
    public int? TopK { get; init; }
}
