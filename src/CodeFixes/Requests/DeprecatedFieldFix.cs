using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Requests;

/// <summary>GEM0401: leaves out a field that has no meaning any more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeprecatedFieldFix))]
[Shared]
public sealed class DeprecatedFieldFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DeprecatedField);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.Properties.ContainsKey(DiagnosticProperties.NewText)
            && diagnostic.Properties.TryGetValue(DiagnosticProperties.Setting, out string? member)
            && BodyEdit.Remove(root, diagnostic.Location.SourceSpan, text) is { } change)
        {
            yield return new($"Remove '{member}'", $"{diagnostic.Id}:{member}", ImmutableArray.Create(change));
        }
    }
}
