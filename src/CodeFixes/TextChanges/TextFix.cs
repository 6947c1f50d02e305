using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes;

/// <summary>A fix that is an edit of the text around a diagnostic: all trivia outside of it stays.</summary>
/// <param name="Title">What the user sees.</param>
/// <param name="EquivalenceKey">Equal for the fixes that Fix All applies together.</param>
/// <param name="Changes">The edits, in one document.</param>
internal sealed record TextFix(string Title, string EquivalenceKey, ImmutableArray<TextChange> Changes);
