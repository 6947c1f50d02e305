using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>The passages that the annotations are about.</content>
public sealed partial record TextContent
{
    /// <summary>
    /// Gets the annotations with their passages, in the order of <see cref="Annotations"/>. All are found in one pass over the text, anew
    /// on every access.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => CitationList.Of(this);

    /// <summary>Cuts out the passage that an annotation of this text is about.</summary>
    /// <param name="annotation">One of <see cref="Annotations"/>.</param>
    /// <returns>The passage, without a copy; <see cref="Annotation.GetRange"/> tells how odd offsets are treated.</returns>
    public ReadOnlySpan<char> Slice(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return Text.AsSpan()[annotation.GetRange(Text)];
    }
}
