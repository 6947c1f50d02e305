namespace Gemini.Gen;

/// <summary>One place where JSON does not fit a schema.</summary>
/// <param name="Path">JSON Pointer (RFC 6901) to the offending value; empty for the root.</param>
/// <param name="Message">What was expected and what came, in words that a developer and a model can act on.</param>
public sealed record SchemaViolation(string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
