using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Puts a replacement ID where a retired one stands in a configuration file: GEM0101 to GEM0104.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SwapIdInConfigurationFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".json" })]
[Shared]
public sealed class SwapIdInConfigurationFix : AdditionalFileFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ModelShutDown, RuleIds.ModelDeprecated, RuleIds.ModelSuperseded, RuleIds.AgentRetired);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic) => SwapOffers.Of(diagnostic)
        .Select(o => new TextFix(o.Title, o.EquivalenceKey, ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, o.NewText))));
}
