using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>Says what a condition is for every status but <c>completed</c>.</summary>
/// <param name="loop">The loop, in which flags are set.</param>
internal sealed class Condition(ILoopOperation loop)
{
    // A flag that is set from another flag, and so on, ends here.
    private const int DeepestFlag = 4;

    private readonly List<IOperation> _tests = new();
    private int _flags;

    /// <summary>The comparisons with <c>completed</c> that the answers rest on, in the order of the questions.</summary>
    public IReadOnlyList<IOperation> Tests => _tests;

    /// <summary>Whether the condition has the given value for every status that is not <c>completed</c>.</summary>
    public bool Is(bool value, IOperation condition)
    {
        condition = CompletedTest.WithoutConversions(condition);
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
            return constant == value;
        if (CompletedTest.Is(condition, out bool isEqual))
        {
            _tests.Add(condition);
            return isEqual != value;
        }

        return condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Is(!value, not.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => Both(value, and),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or => Both(!value, or, value),
            ILocalReferenceOperation flag => IsFlag(value, flag.Local),
            // Ends only when the timer is disposed of.
            IAwaitOperation { Operation: var awaited } => value && awaited.Syntax.ToString().Contains("WaitForNextTickAsync("),
            _ => false,
        };
    }

    // "a && b" is true if both are, and false if one of them is; "||" is its mirror image.
    private bool Both(bool all, IBinaryOperation operation) => Both(all, operation, all);

    private bool Both(bool all, IBinaryOperation operation, bool value) => all
        ? Is(value, operation.LeftOperand) && Is(value, operation.RightOperand)
        : Is(value, operation.LeftOperand) || Is(value, operation.RightOperand);

    private bool IsFlag(bool value, ILocalSymbol flag)
    {
        if (++_flags > DeepestFlag)
            return false;
        bool isSet = false;
        foreach (IOperation operation in Root(loop).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, flag):
                    if (declarator.GetVariableInitializer()?.Value is not { ConstantValue: { HasValue: true, Value: bool initial } } || initial != value)
                        return false;
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Same(target.Local, flag):
                    if (!StaysAt(value, assignment))
                        return false;
                    isSet = true;
                    break;
                case IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation passed } when Same(passed.Local, flag):
                    return false;
            }
        }

        return isSet;
    }

    private bool StaysAt(bool value, IAssignmentOperation assignment)
    {
        if (assignment is not ISimpleAssignmentOperation || !loop.Syntax.Span.Contains(assignment.Syntax.Span))
            return false;
        return Is(value, assignment.Value) || IsReachedOnlyWhenCompleted(assignment);
    }

    /// <summary>Whether an operation of the loop runs only in an iteration that has seen <c>completed</c>.</summary>
    public bool IsReachedOnlyWhenCompleted(IOperation operation)
    {
        for (IOperation child = operation; child.Parent is { } parent && child != loop; child = parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when child == conditional.WhenTrue && Is(false, conditional.Condition):
                case IConditionalOperation conditionalElse when child == conditionalElse.WhenFalse && Is(true, conditionalElse.Condition):
                case ISwitchCaseOperation { Clauses.Length: > 0 } section when section.Body.Contains(child) && section.Clauses.All(IsCompletedClause):
                case IBlockOperation block when block.Operations.TakeWhile(o => o != child).Any(ContinuesUnlessCompleted):
                    return true;
            }
        }

        return false;
    }

    private bool IsCompletedClause(ICaseClauseOperation clause)
    {
        IOperation? value = clause switch
        {
            ISingleValueCaseClauseOperation single => single.Value,
            IPatternCaseClauseOperation { Pattern: IConstantPatternOperation constant } => constant.Value,
            _ => null,
        };
        if (value is null || !CompletedTest.IsCompleted(value) || clause.Parent?.Parent is not ISwitchOperation @switch || !CompletedTest.IsStatus(@switch.Value, value))
            return false;
        _tests.Add(clause);
        return true;
    }

    // "if (status != completed) { ...; continue; }": what follows is reached only when completed.
    private bool ContinuesUnlessCompleted(IOperation statement) =>
        statement is IConditionalOperation { WhenFalse: null } conditional
        && (conditional.WhenTrue is IBlockOperation { Operations: [.., var last] } ? last : conditional.WhenTrue) is IBranchOperation { BranchKind: BranchKind.Continue }
        && Is(true, conditional.Condition);

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
