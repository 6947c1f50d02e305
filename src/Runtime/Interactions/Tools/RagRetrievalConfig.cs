namespace Gemini.Gen;

/// <summary>How passages of RAG stores are found and ranked.</summary>
public sealed record RagRetrievalConfig : WireObject
{
    /// <summary>Gets how many passages to find at most (wire field <c>top_k</c>).</summary>
    public int? TopK { get; init; }

    /// <summary>Gets which passages count (wire field <c>filter</c>).</summary>
    public RagFilter? Filter { get; init; }

    /// <summary>Gets the balance between vector and keyword search (wire field <c>hybrid_search</c>).</summary>
    public HybridSearch? HybridSearch { get; init; }

    /// <summary>Gets the ranking after the search (wire field <c>ranking</c>).</summary>
    public Ranking? Ranking { get; init; }
}

/// <summary>Which passages of a RAG store count.</summary>
public sealed record RagFilter : WireObject
{
    /// <summary>Gets the filter on metadata (wire field <c>metadata_filter</c>).</summary>
    public string? MetadataFilter { get; init; }

    /// <summary>Gets the greatest vector distance of a passage (wire field <c>vector_distance_threshold</c>).</summary>
    public double? VectorDistanceThreshold { get; init; }

    /// <summary>Gets the smallest vector similarity of a passage (wire field <c>vector_similarity_threshold</c>).</summary>
    public double? VectorSimilarityThreshold { get; init; }
}

/// <summary>The balance between vector and keyword search.</summary>
public sealed record HybridSearch : WireObject
{
    /// <summary>Gets the weight of the vector search: 0 is keywords alone, 1 is vectors alone (wire field <c>alpha</c>).</summary>
    public double? Alpha { get; init; }
}

/// <summary>How passages are ranked after the search.</summary>
public sealed record Ranking : WireObject
{
    /// <summary>Gets the kind of ranking; <c>rank_service</c> is the only one (wire field <c>ranking_config</c>).</summary>
    public string? RankingConfig { get; init; }

    /// <summary>Gets the ranking model (wire field <c>model_name</c>).</summary>
    public string? ModelName { get; init; }

    /// <summary>Gets the settings of the rank service (wire field <c>rank_service</c>).</summary>
    public RankService? RankService { get; init; }
}

/// <summary>The rank service.</summary>
public sealed record RankService : WireObject
{
    /// <summary>Gets the ranking model (wire field <c>model_name</c>).</summary>
    public string? ModelName { get; init; }
}
