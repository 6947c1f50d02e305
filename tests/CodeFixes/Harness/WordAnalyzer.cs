using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.CodeFixes.Tests.Harness;

/// <summary>Reports string literals that say "bad": something for the fix verifier to verify.</summary>
#pragma warning disable RS1001, RS1036, RS2008 // Not an analyzer that ships.
public sealed class WordAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Bad = new("T1", "Bad", "'{0}' is bad", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Bad];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.StringLiteralExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        if (((LiteralExpressionSyntax)context.Node).Token.ValueText == "bad")
            context.ReportDiagnostic(Diagnostic.Create(Bad, context.Node.GetLocation(), "bad"));
    }
}
