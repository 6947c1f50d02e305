using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Declarations;

/// <summary>Makes a type partial: GEM1001.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
[Shared]
public sealed class MakePartialFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TypeNotPartial);

    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type)
            yield return new($"Make '{type.Identifier.ValueText}' partial", RuleIds.TypeNotPartial, PartialModifier.Insert(type).ToImmutableArray());
    }
}
