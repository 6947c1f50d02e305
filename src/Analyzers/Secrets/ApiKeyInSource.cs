using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Secrets;

/// <summary>GEM0403: a key that everybody can read who can read the code. The message never repeats it.</summary>
internal static class ApiKeyInSource
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ApiKeyInSource,
        RuleCategories.Security,
        DiagnosticSeverity.Warning,
        "An API key is written down",
        "A Gemini API key is written into {0}; revoke it, and read a new one from the environment variable GEMINI_API_KEY or a secret store",
        "Whoever can read the repository, or the compiled program, can use the key at its owner's expense. A key that was committed once stays in the history.");

    /// <summary>Reports at the key, with what to put in place of the literal if it is nothing but the key.</summary>
    public static Diagnostic Create(Location location, string place, string? newText = null) => Diagnostic.Create(
        Descriptor,
        location,
        newText is null ? null : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.NewText, newText),
        place);
}
