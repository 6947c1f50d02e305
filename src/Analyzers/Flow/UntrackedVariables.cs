using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>Variables whose value the graph does not tell: assigned in lambdas, local functions or finally blocks, or by reference.</summary>
internal static class UntrackedVariables
{
    public static HashSet<ISymbol> Of(ControlFlowGraph graph)
    {
        var untracked = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IOperation operation in graph.OriginalOperation.DescendantsAndSelf())
        {
            if (Assigned(operation) is { } variable && IsOutOfOrder(operation))
                untracked.Add(variable);
        }

        return untracked;
    }

    private static ISymbol? Assigned(IOperation operation)
    {
        IOperation? target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref } argument => argument.Value,
            _ => null,
        };
        return target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    private static bool IsOutOfOrder(IOperation operation)
    {
        if (operation is IArgumentOperation)
            return true;
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation || (parent.Parent is ITryOperation { Finally: { } block } && block == parent))
                return true;
        }

        return false;
    }
}
