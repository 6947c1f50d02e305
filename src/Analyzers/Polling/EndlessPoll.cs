using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>GEM0206: an interaction ends in more ways than <c>completed</c>.</summary>
internal static class EndlessPoll
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.EndlessPoll,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "A poll loop waits for 'completed' only",
        "This loop never ends when the interaction fails, is cancelled, or waits for an action; poll while its status is 'in_progress' or 'queued', and look "
            + "at the status afterwards",
        "Besides 'completed', an interaction ends as 'failed', 'cancelled', 'incomplete' or 'budget_exceeded', and a turn ends as 'requires_action'.");

    /// <summary>Reports at the comparison, with the text to put there if that is all it takes.</summary>
    public static Diagnostic Create(ILoopOperation loop, IOperation test)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (NewText(loop, test) is { } text)
            properties = properties.Add(DiagnosticProperties.NewText, text);
        return Diagnostic.Create(Descriptor, test.Syntax.GetLocation(), properties);
    }

    private static string? NewText(ILoopOperation loop, IOperation test)
    {
        if (test is not IBinaryOperation { Syntax: BinaryExpressionSyntax { Left: var left }, LeftOperand: var status, RightOperand: var completed } binary
            || !CompletedTest.IsCompleted(completed)
            || left is ConditionalAccessExpressionSyntax
            || !IsSafe(loop, binary, status))
        {
            return null;
        }

        bool runs = binary.OperatorKind == BinaryOperatorKind.NotEquals;
        ITypeSymbol? type = CompletedTest.WithoutConversions(status).Type;
        if (type is { Name: "InteractionStatus", ContainingNamespace: { Name: "Gen", ContainingNamespace.Name: "Gemini" } })
            return (runs ? "" : "!") + left + ".IsRunning";
        // The type's own members may be called something else.
        if (type?.SpecialType != SpecialType.System_String || CompletedTest.WithoutConversions(completed).Syntax is not LiteralExpressionSyntax)
            return null;
        return runs ? left + " is \"in_progress\" or \"queued\"" : left + " is not (\"in_progress\" or \"queued\")";
    }

    // The condition of the loop, if the status is a real one when it is asked first; or a bare "if (completed) break;".
    private static bool IsSafe(ILoopOperation loop, IBinaryOperation test, IOperation status) => test.Parent switch
    {
        IWhileLoopOperation { ConditionIsTop: false } @while => @while == loop,
        IWhileLoopOperation or IForLoopOperation => test.Parent == loop && CompletedTest.WithoutConversions(status) is IPropertyReferenceOperation { Property.IsIndexer: false },
        IConditionalOperation { WhenFalse: null, WhenTrue: var then } =>
            (then is IBlockOperation { Operations: [var only] } ? only : then) is IBranchOperation { BranchKind: BranchKind.Break },
        _ => false,
    };
}
