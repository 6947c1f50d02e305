using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Puts a replacement ID where a retired one stands: GEM0101 to GEM0104.</summary>
/// <remarks>
/// The diagnostic's location is exactly what the new text replaces, so that quotes, escapes, prefix and suffix stay.
/// No replacements in its properties means that another ID alone would not be right.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapIdFix))]
[Shared]
public sealed class SwapIdFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ModelShutDown, RuleIds.ModelDeprecated, RuleIds.ModelSuperseded, RuleIds.AgentRetired);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        string[] ids = List(diagnostic, DiagnosticProperties.Replacements);
        string[] texts = List(diagnostic, DiagnosticProperties.NewTexts);
        if (ids.Length != texts.Length || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Id, out string? old))
            yield break;
        string date = diagnostic.Properties.TryGetValue(DiagnosticProperties.ShutdownDate, out string? known) ? $" (shutdown {known})" : "";
        for (int i = 0; i < ids.Length; i++)
        {
            // Fix All with the first action gives each ID its own preferred replacement.
            yield return new(
                $"Replace '{old}'{date} with '{ids[i]}'",
                $"{diagnostic.Id}:{(i == 0 ? "preferred" : ids[i])}",
                ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, texts[i])));
            if (i == 0 && ConstantFix(diagnostic, root, $"Replace '{old}'{date} with") is { } constant)
                yield return constant;
        }
    }

    // The constant takes the place of the quotes too.
    private static TextFix? ConstantFix(Diagnostic diagnostic, SyntaxNode root, string title)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Constant, out string? constant) || constant is null)
            return null;
        TextSpan literal = root.FindToken(diagnostic.Location.SourceSpan.Start).Span;
        return new($"{title} {constant}", $"{diagnostic.Id}:constant", ImmutableArray.Create(new TextChange(literal, constant)));
    }

    private static string[] List(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? value) && value is not null ? value.Split(DiagnosticProperties.Separator) : Array.Empty<string>();
}
