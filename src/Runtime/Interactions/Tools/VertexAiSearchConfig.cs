namespace Gemini.Gen;

/// <summary>The Vertex AI Search data that a <see cref="RetrievalTool"/> searches.</summary>
public sealed record VertexAiSearchConfig : WireObject
{
    /// <summary>Gets the search app (wire field <c>engine</c>).</summary>
    public string? Engine { get; init; }

    /// <summary>Gets the data stores (wire field <c>datastores</c>).</summary>
    public IReadOnlyList<string>? Datastores { get; init; }
}
