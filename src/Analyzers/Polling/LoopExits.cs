using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>The ways out of a loop.</summary>
internal static class LoopExits
{
    /// <summary>
    /// The comparison through which a loop ends when, and only when, an interaction is completed; null if there is another way out, or none at all.
    /// </summary>
    public static IOperation? OnlyCompleted(ILoopOperation loop)
    {
        var condition = new Condition(loop);
        if (ConditionOf(loop) is { } stays && !condition.Is(true, stays))
            return null;
        foreach (IOperation jump in Inside(loop).Where(o => Leaves(o, loop)))
        {
            if (!condition.IsReachedOnlyWhenCompleted(jump))
                return null;
        }

        return condition.Tests.Count > 0 ? condition.Tests[0] : null;
    }

    /// <summary>Everything in a loop but what lambdas and local functions do at some other time.</summary>
    public static IEnumerable<IOperation> Inside(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            yield return child;
            foreach (IOperation inner in Inside(child))
                yield return inner;
        }
    }

    private static IOperation? ConditionOf(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation @while => @while.Condition,
        IForLoopOperation @for => @for.Condition,
        _ => null,
    };

    private static bool Leaves(IOperation operation, ILoopOperation loop) => operation switch
    {
        IBranchOperation branch => branch.BranchKind == BranchKind.GoTo || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),
        IReturnOperation { Kind: not OperationKind.YieldReturn } => true,
        IThrowOperation { Exception: not null } thrown => !AnswersAnotherQuestion(thrown),
        _ => false,
    };

    // A null or an HTTP error is no status: an interaction that failed is fetched like any other.
    private static bool AnswersAnotherQuestion(IThrowOperation thrown)
    {
        IOperation? parent = thrown.Parent;
        while (parent is IConversionOperation or IExpressionStatementOperation or IBlockOperation { Operations.Length: 1 })
            parent = parent.Parent;
        return parent switch
        {
            ICoalesceOperation => true,
            IConditionalOperation { Condition: var condition, WhenFalse: null } =>
                condition.DescendantsAndSelf().Any(static o => o is IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" }),
            _ => false,
        };
    }
}
