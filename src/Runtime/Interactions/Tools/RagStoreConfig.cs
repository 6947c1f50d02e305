namespace Gemini.Gen;

/// <summary>The RAG stores that a <see cref="RetrievalTool"/> searches.</summary>
public sealed record RagStoreConfig : WireObject
{
    /// <summary>Gets the corpora and files (wire field <c>rag_resources</c>).</summary>
    public IReadOnlyList<RagResource>? RagResources { get; init; }

    /// <summary>Gets how passages are found and ranked (wire field <c>rag_retrieval_config</c>).</summary>
    public RagRetrievalConfig? RagRetrievalConfig { get; init; }

    /// <summary>
    /// Gets the number of passages (wire field <c>similarity_top_k</c>). Deprecated: use <see cref="RagRetrievalConfig.TopK"/>.
    /// </summary>
    public int? SimilarityTopK { get; init; }

    /// <summary>
    /// Gets the greatest distance of a passage (wire field <c>vector_distance_threshold</c>). Deprecated: use <see
    /// cref="RagFilter.VectorDistanceThreshold"/>.
    /// </summary>
    public double? VectorDistanceThreshold { get; init; }
}

/// <summary>A RAG corpus, or some files of it.</summary>
public sealed record RagResource : WireObject
{
    /// <summary>Gets the corpus, <c>projects/…/ragCorpora/…</c> (wire field <c>rag_corpus</c>).</summary>
    public string? RagCorpus { get; init; }

    /// <summary>Gets the files; unset means all of the corpus (wire field <c>rag_file_ids</c>).</summary>
    public IReadOnlyList<string>? RagFileIds { get; init; }
}
