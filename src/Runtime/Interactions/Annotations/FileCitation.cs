using System.Text.Json;

namespace Gemini.Gen;

/// <summary>A passage that rests on a file (wire: <c>{"type":"file_citation"}</c>).</summary>
public sealed record FileCitation : Annotation
{
    /// <inheritdoc/>
    public override string Type => "file_citation";

    /// <summary>Gets the document's URI (wire field <c>document_uri</c>).</summary>
    public string? DocumentUri { get; init; }

    /// <summary>Gets the file's name (wire field <c>file_name</c>).</summary>
    public string? FileName { get; init; }

    /// <summary>Gets the source's name, as the search tool knows it (wire field <c>source</c>).</summary>
    public string? Source { get; init; }

    /// <summary>Gets the page, counted from 1 (wire field <c>page_number</c>).</summary>
    public int? PageNumber { get; init; }

    /// <summary>Gets the id of the image or other medium inside the document (wire field <c>media_id</c>).</summary>
    public string? MediaId { get; init; }

    /// <summary>Gets what the application stored beside the document (wire field <c>custom_metadata</c>).</summary>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata { get; init; }
}
