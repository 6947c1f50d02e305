using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Says something about a passage of a text, mostly where it comes from (wire: told apart by <c>type</c>).</summary>
[JsonConverter(typeof(AnnotationConverter))]
public abstract partial record Annotation : WireObject
{
    private protected Annotation()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }

    /// <summary>Gets where the passage begins, in bytes of the text's UTF-8 form (wire field <c>start_index</c>).</summary>
    public int? StartIndex { get; init; }

    /// <summary>Gets where the passage ends, in bytes of the text's UTF-8 form, exclusive (wire field <c>end_index</c>).</summary>
    public int? EndIndex { get; init; }
}
