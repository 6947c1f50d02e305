using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>Variables whose value the graph does not tell: assigned in lambdas, local functions or finally blocks, or by reference.</summary>
internal static class UntrackedVariables
{
    public static HashSet<ISymbol> Of(ControlFlowGraph graph, IEnumerable<ISymbol>? outer)
    {
        var untracked = new HashSet<ISymbol>(outer ?? Enumerable.Empty<ISymbol>(), SymbolEqualityComparer.Default);
        IOperation root = graph.OriginalOperation;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (Assigned(operation) is { } variable && IsOutOfOrder(operation, root))
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

    /// <summary>Variables that are assigned more than once: when a lambda runs, nobody knows which value they have.</summary>
    public static HashSet<ISymbol> Reassigned(IOperation code)
    {
        var once = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var reassigned = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IOperation operation in code.DescendantsAndSelf())
        {
            ISymbol? variable = operation is IVariableDeclaratorOperation { Initializer: not null } declarator ? declarator.Symbol : Assigned(operation);
            if (variable is not null && (variable is IParameterSymbol || !once.Add(variable)))
                reassigned.Add(variable);
        }

        return reassigned;
    }

    private static bool IsOutOfOrder(IOperation operation, IOperation root)
    {
        if (operation is IArgumentOperation)
            return true;
        for (IOperation? parent = operation.Parent; parent is not null && operation != root && parent != root; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation || (parent.Parent is ITryOperation { Finally: { } block } && block == parent))
                return true;
        }

        return false;
    }
}
