using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
        AdditionalText[] files = context.Options.AdditionalFiles.Where(f => ConfigurationFiles.IsConfiguration(f.Path)).ToArray();
        if (files.Length == 0)
            return;
        LifecycleJudge judge = LifecycleJudge.Of(context.Options, context.CancellationToken);
        // A file that is listed twice is reported once.
        HashSet<AdditionalText> unique = new(files.GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First()));
        context.RegisterAdditionalFileAction(c =>
        {
            if (unique.Contains(c.AdditionalFile))
                Check(c, judge);
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, LifecycleJudge judge)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } source)
            return;
        string text = source.ToString();
        // Problems of the JSON are for whoever reads it at run time.
        foreach (ConfigurationValue value in ConfigurationValue.All(JsonDocument.Parse(text).Root))
        {
            if (!ConfigurationText.TryRead(value.Text, out IdText id)
                || judge.Judge(id, context.AdditionalFile) is not { } verdict
                || !ConfigurationContext.IsRequest(value)
                || !ConfigurationContext.Suffices(verdict.Entry.NeededContext, id, value))
            {
                continue;
            }

            TextSpan span = JsonStringSpan.Locate(text, value.Span, id.Start, id.Id.Length);
            var location = Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(LifecycleDiagnostic.Create(verdict, location, id, static replacement => replacement));
        }
    }
}
