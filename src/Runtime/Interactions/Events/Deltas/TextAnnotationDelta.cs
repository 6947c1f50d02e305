namespace Gemini.Gen;

/// <summary>Annotations of the text streamed so far.</summary>
public sealed partial record TextAnnotationDelta : StepDelta
{
    /// <summary>Gets the annotations to add (wire field <c>annotations</c>).</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }
}
