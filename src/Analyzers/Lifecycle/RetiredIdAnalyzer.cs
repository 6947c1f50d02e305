using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Reports retired IDs where they are written: GEM0101 to GEM0104 in string literals of every form.</summary>
/// <remarks>
/// Syntax first: of a million literals all but a few fail <see cref="IdFinder.Find"/>, and only those that the catalog
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
        var sites = new LiteralSites(LifecycleJudge.Of(context.Options, context.CancellationToken), ConstantNames.Of(context.Compilation));
        context.RegisterSyntaxNodeAction(
            c => Report(c, sites.Find((LiteralExpressionSyntax)c.Node, c.SemanticModel, c.CancellationToken)),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(
            c => Report(c, sites.Find((InterpolatedStringExpressionSyntax)c.Node, c.SemanticModel, c.CancellationToken)),
            SyntaxKind.InterpolatedStringExpression);
    }

    private static void Report(SyntaxNodeAnalysisContext context, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            context.ReportDiagnostic(diagnostic);
    }
}
