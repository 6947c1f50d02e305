namespace Gemini.Gen.Docs.Tests;

/// <summary>A link of a page.</summary>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Target">Where it leads, as written.</param>
public sealed record MarkdownLink(int Line, string Target);
