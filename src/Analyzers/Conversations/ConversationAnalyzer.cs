using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Follows requests through each body and applies the conversation rules to their shapes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConversationAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(StoreOffWithPreviousInteraction.Descriptor, ToolsNotRespecified.Descriptor);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (RuntimeTypes.Of(context.Compilation) is not { } types)
            return;
        context.RegisterOperationBlockStartAction(block =>
        {
            // Only a body that makes a request is worth its control flow graph.
            bool makesRequest = false;
            block.RegisterOperationAction(
                c =>
                {
                    if (types.IsRequest(c.Operation.Type))
                        makesRequest = true;
                },
                OperationKind.ObjectCreation,
                OperationKind.With);
            block.RegisterOperationBlockEndAction(end =>
            {
                if (makesRequest)
                    Check(end, types);
            });
        });
    }

    private static void Check(OperationBlockAnalysisContext context, RuntimeTypes types)
    {
        var reported = new HashSet<(string Id, Location Location)>();
        foreach (IOperation block in context.OperationBlocks)
        {
            if (!HasGraph(block) || block.SemanticModel is not { } model)
                continue;
            ControlFlowGraph graph = context.GetControlFlowGraph(block);
            foreach (RequestShape request in RequestAnalysis.Shapes(graph, types, model, context.CancellationToken))
            {
                var found = StoreOffWithPreviousInteraction.Check(request).Concat(ToolsNotRespecified.Check(request, model));
                foreach (Diagnostic diagnostic in found.Where(d => reported.Add((d.Id, d.Location))))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static bool HasGraph(IOperation block) => block.Kind
        is OperationKind.Block or OperationKind.MethodBody or OperationKind.ConstructorBody
        or OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer;
}
