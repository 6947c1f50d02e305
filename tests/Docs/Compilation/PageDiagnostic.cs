namespace Gemini.Gen.Docs.Tests;

/// <summary>A diagnostic on a line of a page, reported or shown.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Id">The diagnostic ID.</param>
/// <param name="Message">The message; of a shown diagnostic perhaps only its beginning.</param>
internal sealed record PageDiagnostic(string Page, int Line, string Id, string Message)
{
    /// <summary>Whether this reported diagnostic is what a page shows.</summary>
    public bool IsShownBy(PageDiagnostic shown) =>
        (Page, Line, Id) == (shown.Page, shown.Line, shown.Id) && Message.StartsWith(shown.Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Page}({Line}): {Id}: {Message}";
}
