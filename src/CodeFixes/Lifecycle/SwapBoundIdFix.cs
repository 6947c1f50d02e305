using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Puts a replacement ID into the configuration file that C# reads a retired one from: GEM0101 to GEM0104.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapBoundIdFix))]
[Shared]
public sealed class SwapBoundIdFix : AdditionalFileFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ModelShutDown, RuleIds.ModelDeprecated, RuleIds.ModelSuperseded, RuleIds.AgentRetired);

    /// <inheritdoc/>
    internal override string? FileOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(DiagnosticProperties.File, out string? path) ? path : null;

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic)
    {
        if (FileOf(diagnostic) is not { } path || !diagnostic.Properties.TryGetValue(DiagnosticProperties.FileStart, out string? start) || start is null)
            return Array.Empty<TextFix>();
        var span = new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), diagnostic.Properties[DiagnosticProperties.Id]!.Length);
        return SwapOffers.Of(diagnostic)
            .Select(o => new TextFix($"{o.Title} in {Path.GetFileName(path)}", o.EquivalenceKey, ImmutableArray.Create(new TextChange(span, o.NewText))));
    }
}
