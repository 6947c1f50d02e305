namespace Gemini.Gen;

/// <summary>When a word of a transcript was spoken, and by whom (wire: <c>{"type":"word_info"}</c>).</summary>
public sealed record WordInfo : Annotation
{
    /// <inheritdoc/>
    public override string Type => "word_info";

    /// <summary>Gets the word (wire field <c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets when the word begins, counted from the beginning of the recording (wire field <c>start_offset</c>).</summary>
    public Duration? StartOffset { get; init; }

    /// <summary>Gets when the word ends, counted from the beginning of the recording (wire field <c>end_offset</c>).</summary>
    public Duration? EndOffset { get; init; }

    /// <summary>Gets the label of the speaker, if speakers were told apart (wire field <c>speaker</c>).</summary>
    public string? Speaker { get; init; }
}
