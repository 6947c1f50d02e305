using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Reports GEM0110: mistakes in the user's own <c>gemini-models.json</c>, where they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UserCatalogAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UserCatalogMistake.Descriptor);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (!context.Options.AdditionalFiles.Any(UserCatalogFiles.IsCatalog))
            return;
        UserCatalogFiles files = UserCatalogFiles.Read(context.Options.AdditionalFiles, context.CancellationToken);
        context.RegisterAdditionalFileAction(c => Report(c, files));
    }

    private static void Report(AdditionalFileAnalysisContext context, UserCatalogFiles files)
    {
        if (!files.Problems.TryGetValue(context.AdditionalFile.Path, out ImmutableArray<JsonProblem> problems)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (JsonProblem problem in problems)
        {
            var location = Location.Create(context.AdditionalFile.Path, problem.Span, text.Lines.GetLinePositionSpan(problem.Span));
            context.ReportDiagnostic(Diagnostic.Create(UserCatalogMistake.Descriptor, location, problem.Message.TrimEnd('.')));
        }
    }
}
