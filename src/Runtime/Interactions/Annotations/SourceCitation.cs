using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A passage that rests on a source, in the oldest form (December 2025), which has no <c>type</c>.</summary>
public sealed record SourceCitation : Annotation
{
    /// <summary>Gets the empty string: the wire has no <c>type</c>.</summary>
    [JsonIgnore]
    public override string Type => "";

    /// <summary>Gets the source's address (wire field <c>source</c>).</summary>
    public string? Source { get; init; }
}
