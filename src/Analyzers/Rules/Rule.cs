using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers;

/// <summary>The one place where descriptors are made, so that every rule has a help link that leads to its page.</summary>
internal static class Rule
{
    /// <summary>Where the pages of <c>docs/rules</c> are served; the file name is the rule's ID.</summary>
    public const string HelpFolder = "https://github.com/gemini-gen/Gemini.Gen/blob/main/docs/rules/";

    /// <summary>Makes the descriptor of a rule that is on by default.</summary>
    /// <param name="id">One of <see cref="CompileTime.RuleIds"/>.</param>
    /// <param name="category">One of <see cref="RuleCategories"/>.</param>
    /// <param name="severity">The default severity.</param>
    /// <param name="title">A short phrase that names the mistake.</param>
    /// <param name="message">What is wrong here and what to do about it; a format string.</param>
    /// <param name="description">Why it matters, in a sentence or two.</param>
    public static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, HelpFolder + id + ".md");
}
