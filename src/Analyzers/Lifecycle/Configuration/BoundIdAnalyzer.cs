using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// Repeats a report on a configuration file, as Info, where C# reads that very value: <c>configuration["Gemini:Model"]</c>.
/// Editors offer the file's fix there, which few do inside JSON files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoundIdAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LifecycleDiagnostic.Descriptors;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        AdditionalText[] files = ConfigurationSite.FilesOf(context.Options.AdditionalFiles);
        if (files.Length == 0 || ConfigurationKeys.Of(context.Compilation) is not { } keys)
            return;
        LifecycleJudge judge = LifecycleJudge.Of(context.Options, context.CancellationToken);
        // A key with several values, by environment or as a list, leaves open which of them is meant.
        var sites = files
            .SelectMany(f => ConfigurationSite.Find(f, judge, context.CancellationToken))
            .Where(s => !s.Value.IsInArray)
            .GroupBy(s => string.Join(":", s.Value.Keys), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single(), StringComparer.OrdinalIgnoreCase);
        if (sites.Count == 0)
            return;
        context.RegisterOperationAction(c => Report(c, keys.Read((IPropertyReferenceOperation)c.Operation), sites), OperationKind.PropertyReference);
        context.RegisterOperationAction(c => Report(c, keys.Read((IInvocationOperation)c.Operation), sites), OperationKind.Invocation);
    }

    private static void Report(OperationAnalysisContext context, ConfigurationKey? key, Dictionary<string, ConfigurationSite> sites)
    {
        if (key is { } read && sites.TryGetValue(read.Path, out ConfigurationSite? site))
            context.ReportDiagnostic(LifecycleDiagnostic.CreateBound(site, read.Syntax.GetLocation()));
    }
}
