using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Follows the bodies of requests through each body of code and applies the conversation rules to their shapes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConversationAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ConversationRules.Descriptors;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var types = new RequestTypes();
        var gate = new RelevanceGate();
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OperationBlocks.Any(b => gate.IsRelevant(b.Syntax.SyntaxTree, block.CancellationToken) && RelevanceGate.NamesRequest(b.Syntax)))
                Check(block, types);
        });
    }

    private static void Check(OperationBlockAnalysisContext context, RequestTypes types)
    {
        var reported = new HashSet<(string Id, Location Location)>();
        foreach (IOperation block in context.OperationBlocks)
        {
            if (!HasGraph(block) || block.SemanticModel is not { } model)
                continue;
            AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(block.Syntax.SyntaxTree);
            bool reportsPossible = options.TryGetValue(RuleContext.PossibleOption, out string? value) && bool.TryParse(value, out bool isOn) && isOn;
            var rules = new RuleContext(model, reportsPossible);
            ControlFlowGraph graph = context.GetControlFlowGraph(block);
            foreach (RequestShape request in RequestAnalysis.Shapes(graph, types, model, context.CancellationToken))
            {
                foreach (Diagnostic found in ConversationRules.Check(request, rules))
                {
                    if (HelperFinding.InCaller(found, request, block.Syntax, types, rules, context.CancellationToken) is { } diagnostic
                        && reported.Add((diagnostic.Id, diagnostic.Location)))
                    {
                        context.ReportDiagnostic(diagnostic);
                    }
                }
            }
        }
    }

    private static bool HasGraph(IOperation block) => block.Kind
        is OperationKind.Block or OperationKind.MethodBody or OperationKind.ConstructorBody
        or OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer;
}
