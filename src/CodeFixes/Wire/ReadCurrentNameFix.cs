using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Wire;

/// <summary>GEM0402: puts the current name where a former one stands, if only the name has changed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadCurrentNameFix))]
[Shared]
public sealed class ReadCurrentNameFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FormerWireName);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.NewText, out string? name))
            yield return new($"Read '{name}'", diagnostic.Id, ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, name!)));
    }
}
