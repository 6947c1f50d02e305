using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Reports GEM0101 to GEM0104 in the C# of Razor pages and components, at the line of the <c>.razor</c> or <c>.cshtml</c> file.</summary>
/// <remarks>
/// That C# reaches the compiler inside generated files, where <see cref="RetiredIdAnalyzer"/> does not look. What the user
/// wrote is mapped back to the page by <c>#line</c>; markup and boilerplate are not, and stay silent. An editor offers no fix
/// there, because a generated file cannot be edited.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorIdAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LifecycleDiagnostic.Descriptors;

    /// <inheritdoc/>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var sites = new LiteralSites(LifecycleJudge.Of(context.Options, context.CancellationToken), ConstantNames.None);
        context.RegisterSemanticModelAction(c => Check(c, sites));
    }

    private static void Check(SemanticModelAnalysisContext context, LiteralSites sites)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!IsRazor(tree.FilePath))
            return;
        foreach (SyntaxNode node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            ImmutableArray<Diagnostic> diagnostics = node switch
            {
                LiteralExpressionSyntax { Token.Value: string } literal => sites.Find(literal, context.SemanticModel, context.CancellationToken),
                InterpolatedStringExpressionSyntax interpolated => sites.Find(interpolated, context.SemanticModel, context.CancellationToken),
                _ => ImmutableArray<Diagnostic>.Empty,
            };
            foreach (Diagnostic diagnostic in diagnostics)
            {
                if (IsUsers(diagnostic.Location))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // The names that Razor's generator gives.
    private static bool IsRazor(string path) =>
        path.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase);

    private static bool IsUsers(Location location)
    {
        FileLinePositionSpan mapped = location.GetMappedLineSpan();
        return mapped.HasMappedPath
            && (mapped.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || mapped.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase));
    }
}
