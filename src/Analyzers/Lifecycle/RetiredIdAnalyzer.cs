using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Reports retired IDs where they are written: GEM0101 to GEM0104 in string literals of every form.</summary>
/// <remarks>
/// Syntax first: of a million literals all but a few fail <see cref="IdText.TryRead"/>, and only those that the catalog
/// knows are worth a question to the semantic model.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredIdAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LifecycleDiagnostic.Descriptors;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        context.RegisterSyntaxNodeAction(
            static c => Check(c, ((LiteralExpressionSyntax)c.Node).Token),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(CheckInterpolated, SyntaxKind.InterpolatedStringExpression);
    }

    private static void CheckInterpolated(SyntaxNodeAnalysisContext context)
    {
        var node = (InterpolatedStringExpressionSyntax)context.Node;
        if (node.Contents.Count == 1 && node.Contents[0] is InterpolatedStringTextSyntax text)
            Check(context, text.TextToken);
    }

    private static void Check(SyntaxNodeAnalysisContext context, SyntaxToken token)
    {
        if (!IdText.TryRead(token.ValueText, out IdText id)
            || LifecycleCatalog.BuiltIn.Find(id.Id) is not { } entry
            || LifecycleDiagnostic.RuleFor(entry) is not { } rule)
        {
            return;
        }

        IdUse use = IdUseReader.Read((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken);
        if (!use.IsRequest || !GeminiEvidence.Suffices(entry.NeededContext, id, use, context.Node))
            return;
        var location = Location.Create(token.SyntaxTree!, LiteralSpan.Locate(token, id.Start, id.Id.Length));
        context.ReportDiagnostic(LifecycleDiagnostic.Create(rule, entry, LifecycleCatalog.BuiltIn, location, id, static replacement => replacement));
    }
}
