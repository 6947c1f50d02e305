using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Secrets;

/// <summary>GEM0403: reads the key from the environment. Revoking the old one remains to be done by hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyFromEnvironmentFix))]
[Shared]
public sealed class KeyFromEnvironmentFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ApiKeyInSource);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.NewText, out string? newText)
            && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is LiteralExpressionSyntax literal)
        {
            yield return new("Read the key from GEMINI_API_KEY", diagnostic.Id, ImmutableArray.Create(new TextChange(literal.Span, newText!)));
        }
    }
}
