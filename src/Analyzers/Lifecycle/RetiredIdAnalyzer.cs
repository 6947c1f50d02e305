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
        LifecycleJudge judge = LifecycleJudge.Of(context.Options, context.CancellationToken);
        context.RegisterSyntaxNodeAction(
            c => Check(c, ((LiteralExpressionSyntax)c.Node).Token, judge),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(c => CheckInterpolated(c, judge), SyntaxKind.InterpolatedStringExpression);
    }

    private static void CheckInterpolated(SyntaxNodeAnalysisContext context, LifecycleJudge judge)
    {
        var node = (InterpolatedStringExpressionSyntax)context.Node;
        if (node.Contents.Count == 1 && node.Contents[0] is InterpolatedStringTextSyntax text)
            Check(context, text.TextToken, judge);
    }

    private static void Check(SyntaxNodeAnalysisContext context, SyntaxToken token, LifecycleJudge judge)
    {
        if (!IdText.TryRead(token.ValueText, out IdText id) || judge.Judge(id, context.Node.SyntaxTree) is not { } verdict)
            return;
        IdUse use = IdUseReader.Read((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken);
        if (!use.IsRequest || !GeminiEvidence.Suffices(verdict.Entry.NeededContext, id, use, context.Node))
            return;
        var location = Location.Create(token.SyntaxTree!, LiteralSpan.Locate(token, id.Start, id.Id.Length));
        context.ReportDiagnostic(LifecycleDiagnostic.Create(verdict, location, id, static replacement => replacement));
    }
}
