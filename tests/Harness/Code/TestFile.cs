namespace Gemini.Gen.Harness;

/// <summary>One file of a test project; <paramref name="Text"/> may hold markup.</summary>
/// <param name="Path">Relative to the project's folder.</param>
/// <param name="Text">The content.</param>
public sealed record TestFile(string Path, string Text);
