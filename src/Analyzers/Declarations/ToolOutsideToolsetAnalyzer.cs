using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>Reports a <c>[GeminiTool]</c> method whose type has no <c>[GeminiTools]</c>: GEM1011.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolOutsideToolsetAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ToolOutsideToolset.Descriptor);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(KnownNames.ToolAttribute) is null)
            return;
        context.RegisterSymbolAction(Check, SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        ISymbol method = context.Symbol;
        if (!method.Has(KnownNames.ToolAttribute)
            || method.ContainingType is not { } type
            || type.Has(KnownNames.ToolsAttribute)
            || method.Locations.FirstOrDefault(static location => location.IsInSource) is not { } location)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(ToolOutsideToolset.Descriptor, location, method.Name, type.Name));
    }
}
