using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A kind of data store (wire: <c>retrieval_type</c>, <c>retrieval_types</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<RetrievalType>))]
public readonly record struct RetrievalType(string Value) : IStringValue<RetrievalType>
{
    /// <summary>Gets <c>vertex_ai_search</c>: Vertex AI Search.</summary>
    public static RetrievalType VertexAiSearch => new("vertex_ai_search");

    /// <summary>Gets <c>rag_store</c>: RAG corpora.</summary>
    public static RetrievalType RagStore => new("rag_store");

    /// <summary>Gets <c>exa_ai_search</c>: Exa.</summary>
    public static RetrievalType ExaAiSearch => new("exa_ai_search");

    /// <summary>Gets <c>parallel_ai_search</c>: Parallel.</summary>
    public static RetrievalType ParallelAiSearch => new("parallel_ai_search");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator RetrievalType(string value) => new(value);

    static RetrievalType IStringValue<RetrievalType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
