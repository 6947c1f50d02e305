namespace Gemini.Gen.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Line">The number of its first line of code, from 1.</param>
/// <param name="Language">The first word after the fence, such as <c>csharp</c>.</param>
/// <param name="Info">What follows that word.</param>
/// <param name="Text">The code.</param>
public sealed record CodeBlock(string Section, int Line, string Language, string Info, string Text)
{
    private const string NoCompileMark = "no-compile";

    /// <summary>Gets a value indicating whether the block says that it is not meant to compile.</summary>
    public bool IsExempt => Info.StartsWith(NoCompileMark, StringComparison.Ordinal);

    /// <summary>Gets why it is not meant to compile; empty if it does not say.</summary>
    public string Reason => IsExempt ? Info[NoCompileMark.Length..].Trim() : "";
}
