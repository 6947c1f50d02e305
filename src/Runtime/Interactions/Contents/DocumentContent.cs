namespace Gemini.Gen;

/// <summary>
/// A document such as a PDF (wire: <c>{"type":"document"}</c>). Give exactly one of data and URI.
/// </summary>
public sealed partial record DocumentContent : MediaContent
{
    /// <inheritdoc/>
    public override string Type => "document";
}
