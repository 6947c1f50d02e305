namespace Gemini.Gen;

/// <summary>Lets the service search data stores (Vertex only) (wire: <c>{"type":"retrieval"}</c>).</summary>
public sealed record RetrievalTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "retrieval";

    /// <summary>Gets the kinds of store to search; each has its configuration below (wire field <c>retrieval_types</c>).</summary>
    public IReadOnlyList<RetrievalType>? RetrievalTypes { get; init; }

    /// <summary>Gets the Vertex AI Search data (wire field <c>vertex_ai_search_config</c>).</summary>
    public VertexAiSearchConfig? VertexAiSearchConfig { get; init; }

    /// <summary>Gets access to Exa (wire field <c>exa_ai_search_config</c>).</summary>
    public ExaAiSearchConfig? ExaAiSearchConfig { get; init; }

    /// <summary>Gets access to Parallel (wire field <c>parallel_ai_search_config</c>).</summary>
    public ParallelAiSearchConfig? ParallelAiSearchConfig { get; init; }

    /// <summary>Gets the RAG stores (wire field <c>rag_store_config</c>).</summary>
    public RagStoreConfig? RagStoreConfig { get; init; }
}
