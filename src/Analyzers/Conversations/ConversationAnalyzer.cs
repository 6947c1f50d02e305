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
    // A new rule is one line here: each looks at one shape and knows nothing of the others.
    private static readonly Func<RequestShape, SemanticModel, IEnumerable<Diagnostic>>[] Rules =
    {
        static (request, _) => StoreOffWithPreviousInteraction.Check(request),
        static (request, _) => StoreOffWithBackground.Check(request),
        AgentNeeds.Check,
        ModelOrAgent.Check,
        ToolsNotRespecified.Check,
        static (request, _) => DeprecatedField.Check(request),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            StoreOffWithPreviousInteraction.Descriptor,
            StoreOffWithBackground.Descriptor,
            AgentNeeds.Descriptor,
            ModelOrAgent.Descriptor,
            ToolsNotRespecified.Descriptor,
            DeprecatedField.Descriptor);

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
            ControlFlowGraph graph = context.GetControlFlowGraph(block);
            foreach (RequestShape request in RequestAnalysis.Shapes(graph, types, model, context.CancellationToken))
            {
                foreach (Diagnostic diagnostic in Rules.SelectMany(rule => rule(request, model)).Where(d => reported.Add((d.Id, d.Location))))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static bool HasGraph(IOperation block) => block.Kind
        is OperationKind.Block or OperationKind.MethodBody or OperationKind.ConstructorBody
        or OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer;
}
