namespace Gemini.Gen;

/// <summary>The model's answer could not be read as the requested type.</summary>
public sealed class StructuredOutputException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="StructuredOutputException"/> class.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="violations">Every violation found.</param>
    /// <param name="rawText">The text that was read.</param>
    public StructuredOutputException(string message, IReadOnlyList<SchemaViolation> violations, string rawText)
        : base(message)
    {
        Violations = violations;
        RawText = rawText;
    }

    /// <summary>Gets every violation found, in document order.</summary>
    public IReadOnlyList<SchemaViolation> Violations { get; }

    /// <summary>Gets the text that was read.</summary>
    public string RawText { get; }
}
