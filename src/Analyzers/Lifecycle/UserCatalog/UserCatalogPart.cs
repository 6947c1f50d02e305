using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>A text of the file and where it is.</summary>
internal readonly record struct Located(string Text, TextSpan Span);

/// <summary>An entry as the user wrote it.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Entry">What it says of the ID.</param>
/// <param name="Replacements">The named replacements that must hold.</param>
internal sealed record UserEntry(Located Id, CatalogEntry Entry, ImmutableArray<Located> Replacements);

/// <summary>A pattern as the user wrote it.</summary>
/// <param name="Text">The pattern.</param>
/// <param name="Pattern">What it says of its IDs; null if its members differ (<c>mixed</c>), so that it decides nothing.</param>
/// <param name="Replacements">The replacements the user named.</param>
/// <param name="Exceptions">The IDs it does not hold for.</param>
internal sealed record UserPattern(Located Text, CatalogPattern? Pattern, ImmutableArray<Located> Replacements, ImmutableArray<Located> Exceptions);

/// <summary>What one of the user's files says, and the mistakes in it.</summary>
internal sealed record UserCatalogPart(
    string Path, ImmutableArray<UserEntry> Entries, ImmutableArray<UserPattern> Patterns, ImmutableArray<JsonProblem> Problems);
