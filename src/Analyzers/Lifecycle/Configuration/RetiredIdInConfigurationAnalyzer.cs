using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Reports GEM0101 to GEM0104 in the JSON files that a program is configured by, where the ID stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredIdInConfigurationAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LifecycleDiagnostic.Descriptors;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        AdditionalText[] files = ConfigurationSite.FilesOf(context.Options.AdditionalFiles);
        if (files.Length == 0)
            return;
        LifecycleJudge judge = LifecycleJudge.Of(context.Options, context.CancellationToken);
        context.RegisterAdditionalFileAction(c =>
        {
            if (Array.IndexOf(files, c.AdditionalFile) < 0)
                return;
            foreach (ConfigurationSite site in ConfigurationSite.Find(c.AdditionalFile, judge, c.CancellationToken))
                c.ReportDiagnostic(LifecycleDiagnostic.Create(site.Verdict, Location.Create(site.Path, site.Span, site.Lines), site.Id, static r => r));
        });
    }
}
