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
        // The ID is in another file: SwapBoundIdFix.
        if (diagnostic.Properties.ContainsKey(DiagnosticProperties.File))
            yield break;
        bool isFirst = true;
        foreach (SwapOffer offer in SwapOffers.Of(diagnostic))
        {
            yield return new(offer.Title, offer.EquivalenceKey, ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, offer.NewText)));
            if (isFirst && ConstantFix(diagnostic, root, SwapOffers.TitleStart(diagnostic)) is { } constant)
                yield return constant;
            isFirst = false;
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
}
