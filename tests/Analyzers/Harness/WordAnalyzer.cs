using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Tests.Harness;

/// <summary>Reports string literals that say "bad", and throws on those that say "throw": something for the verifiers to verify.</summary>
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
        context.RegisterAdditionalFileAction(CheckFile);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        string text = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        if (text == "throw")
            throw new InvalidOperationException("as asked");
        if (text == "bad")
            context.ReportDiagnostic(Diagnostic.Create(Bad, context.Node.GetLocation(), text));
    }

    private static void CheckFile(AdditionalFileAnalysisContext context)
    {
        var text = context.AdditionalFile.GetText(context.CancellationToken)!;
        int start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
        if (start >= 0)
        {
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(start, 3);
            context.ReportDiagnostic(Diagnostic.Create(Bad, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "bad"));
        }
    }
}
