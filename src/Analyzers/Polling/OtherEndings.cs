using Gemini.Gen.Analyzers.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>Signs that a loop knows of other endings than <c>completed</c>, in whatever way it deals with them.</summary>
internal static class OtherEndings
{
    private static readonly HashSet<string> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        "failed", "cancelled", "canceled", "incomplete", "in_progress", "InProgress", "queued", "requires_action", "RequiresAction", "budget_exceeded",
        "BudgetExceeded", "requires_continuation", "RequiresContinuation", "expired", "IsTerminal", "IsRunning", "IsFinal", "IsFinished", "IsDone",
        "IsFailed", "HasFailed", "IsActive", "IsPending", "IsCancellationRequested", "ThrowIfCancellationRequested",
    };

    private static readonly string[] Guards = { "ThrowIf", "EnsureNot", "EnsureOk", "EnsureCompleted", "EnsureSucceeded", "Validate", "AssertStatus" };

    /// <summary>Whether the loop, a method of the project that it calls, or a time limit around it knows another ending.</summary>
    public static bool AreKnownTo(SyntaxNode loop, IEnumerable<SyntaxNode> helpers) =>
        helpers.Prepend(loop).Any(static code => CodeScope.Mentions(code, IsSign)) || HasTimeLimit(loop);

    private static bool IsSign(string word) =>
        Statuses.Contains(word) || Guards.Any(guard => word.StartsWith(guard, StringComparison.Ordinal));

    // A token that cancels itself after a while ends the loop through the calls that take it.
    private static bool HasTimeLimit(SyntaxNode loop)
    {
        SyntaxNode member = loop.Ancestors().FirstOrDefault(static n => n is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? loop.SyntaxTree.GetRoot();
        return CodeScope.Mentions(member, static word => word is "CancelAfter" or "WaitAsync" or "CreateLinkedTokenSource")
            || member.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(IsTimedTokenSource);
    }

    private static bool IsTimedTokenSource(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList?.Arguments.Count > 0
        && creation.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && CodeScope.Mentions(statement, static word => word == "CancellationTokenSource");
}
