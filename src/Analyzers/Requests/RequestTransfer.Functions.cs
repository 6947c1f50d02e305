using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <content>Functions of the user's: helper methods of the same type, local functions, lambdas.</content>
internal sealed partial class RequestTransfer
{
    /// <summary>How many calls deep helper methods are followed; what is deeper is not known.</summary>
    public const int MaximumDepth = 3;

    // What a helper method or local function returns, and does to what it is given; null if it is not followed.
    private FlowValue? Entered(IInvocationOperation call, FlowValue[] arguments)
    {
        if ((path?.Depth ?? 0) >= MaximumDepth || IsRecursive(call) || GraphOf(call) is not { } entered)
            return null;
        FlowState start = _state;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter)
                start = start.With(FlowKey.Variable(parameter.OriginalDefinition), arguments[i].WithoutAssignments());
        }

        bool isLocal = call.TargetMethod.MethodKind == MethodKind.LocalFunction;
        FlowValue? returned = Run(entered, start, new CallPath(call.Syntax, path), isLocal ? _untracked : null, keepsState: true);
        return returned is not null && returned.Is(FlowKinds.Unknown) ? Plain(call) : returned;
    }

    private bool IsRecursive(IInvocationOperation call)
    {
        for (CallPath? outer = path; outer is not null; outer = outer.Outer)
        {
            if (outer.Call == call.Syntax)
                return true;
        }

        return call.TargetMethod.DeclaringSyntaxReferences is [var declaration] && declaration.Span.Contains(call.Syntax.Span) && declaration.SyntaxTree == call.Syntax.SyntaxTree;
    }

    private ControlFlowGraph? GraphOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod.OriginalDefinition;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            for (ControlFlowGraph? around = graph; around is not null; around = around.Parent)
            {
                if (around.LocalFunctions.Contains(method))
                    return around.GetLocalFunctionControlFlowGraph(method, flow.Cancellation);
            }

            return null;
        }

        bool isOwn = call.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        if (!isOwn)
            return null;
        if (!flow.Graphs.TryGetValue(method, out ControlFlowGraph? known))
            flow.Graphs[method] = known = HelperMethods.GraphOf(method, graph.OriginalOperation.Syntax, flow.Model, flow.Cancellation);
        return known;
    }

    private FlowValue? Run(ControlFlowGraph entered, FlowState start, CallPath? inside, IEnumerable<ISymbol>? outer, bool keepsState)
    {
        var transfer = new RequestTransfer(flow, entered, inside, outer);
        // What leaves is told once the fixpoint is known.
        var (leaves, assigned) = (flow.Leaves, flow.FieldAssigned);
        (flow.Leaves, flow.FieldAssigned) = (null, null);
        FlowState?[]? entries = FlowAnalysis.Run(entered, start, transfer.Apply, transfer.Refine, flow.Budget, flow.Cancellation);
        (flow.Leaves, flow.FieldAssigned) = (leaves, assigned);
        if (entries is null)
            return null;
        if (leaves is not null || assigned is not null)
        {
            foreach (BasicBlock block in entered.Blocks)
            {
                if (entries[block.Ordinal] is { } entry)
                    transfer.Apply(block, entry, observe: null);
            }
        }

        if (keepsState && entries[entered.Blocks.Length - 1] is { } exit)
            _state = exit;
        return transfer.Returned ?? FlowValue.Unknown;
    }

    // A lambda runs later, or never: it knows what cannot have changed until then.
    private FlowValue Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        if (flow.Leaves is null)
            return FlowValue.NonNull;
        HashSet<ISymbol> changing = UntrackedVariables.Reassigned(graph.OriginalOperation);
        FlowState start = _state with
        {
            Values = _state.Values.Where(v => !v.Key.IsOwnState).ToImmutableDictionary(),
            Objects = _state.Objects.ToImmutableDictionary(o => o.Key, o => IsChangedAfter(o.Key, lambda.Syntax.SpanStart) ? o.Value.Escaped() : o.Value),
        };
        Run(graph.GetAnonymousFunctionControlFlowGraph(lambda, flow.Cancellation), start, path, _untracked.Concat(changing), keepsState: false);
        return FlowValue.NonNull;
    }

    private bool IsChangedAfter(FlowSite site, int position) => site.Kind is FlowSiteKind.Message
        || (site.Kind == FlowSiteKind.Request && flow.IsMutable(site) && flow.LastWrites.TryGetValue(site, out int last) && last > position);

    // A method of the same object that is not followed may change its fields.
    private void ForgetOwnState(IInvocationOperation call)
    {
        bool isOwn = call.Instance is IInstanceReferenceOperation || (call.TargetMethod.IsStatic && HelperMethods.IsOfTypeAround(call.TargetMethod, graph.OriginalOperation.Syntax, flow.Model));
        if (!isOwn && call.TargetMethod.MethodKind is not (MethodKind.DelegateInvoke or MethodKind.LocalFunction))
            return;
        foreach (FlowKey key in _state.Values.Keys.Where(k => k.IsOwnState).ToArray())
            _state = _state.With(key, FlowValue.Unknown);
    }
}
