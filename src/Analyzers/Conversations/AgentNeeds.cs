using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0204: Deep Research runs in the background only; Antigravity needs an environment.</summary>
internal static class AgentNeeds
{
    // The runtime adds it.
    private const string BackgroundCall = "RunInBackground";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.AgentNeeds,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "An agent runs without what it needs",
        "The agent '{0}' {1}",
        "Deep Research works for minutes and is refused outside of the background. Antigravity works in an environment, which no turn inherits from the one before.");

    /// <summary>Reports at each assignment of agent, with the text of the member to add; where background is false, the other location is its value.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request, RuleContext context)
    {
        FlowValue agent = request[WireNames.Agent];
        if (!agent.Is(FlowKinds.Text) || request.Send.Syntax is { } send && Calls(send))
            return Array.Empty<Diagnostic>();
        if (agent.Texts.All(IsDeepResearch))
            return Lacking(request, agent, WireNames.Background, NewValue.True, "runs in the background only; set 'background' to true and fetch the interaction by its id", context);
        if (agent.Texts.All(IsAntigravity))
            return Lacking(request, agent, WireNames.Environment, NewValue.OfText("remote"), "needs an environment on every call; set 'environment', for example to 'remote'", context);
        return Array.Empty<Diagnostic>();
    }

    private static IEnumerable<Diagnostic> Lacking(
        RequestShape request, FlowValue agent, string member, NewValue value, string advice, RuleContext context)
    {
        FlowValue set = request[member];
        bool isOff = set.Is(FlowKinds.False);
        bool isCertain = isOff || (set.IsAbsent && Completeness.IsSentAsIs(request, context.Model));
        if (!isCertain && !(context.ReportsPossible && IsPossible(request, set, context.Model)))
            yield break;
        Location[] off = isOff ? set.Assignments.Select(a => Location.Create(a.Syntax.SyntaxTree, a.ValueSpan)).ToArray() : Array.Empty<Location>();
        foreach (FlowAssignment assignment in agent.Assignments)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Setting, member);
            // A null that was written would stay beside what is added.
            if ((set.Is(FlowKinds.Unset) || set.Assignments.IsEmpty) && NewMember.Like(request, assignment, member, value, context.Model) is { } text)
                properties = properties.Add(DiagnosticProperties.Member, text);
            yield return RuleContext.Report(Descriptor, isCertain, assignment.Location, off, properties, string.Join("' or '", agent.Texts.OrderBy(static t => t, StringComparer.Ordinal)), advice);
        }
    }

    // Off, or left out, on some paths only.
    private static bool IsPossible(RequestShape request, FlowValue set, SemanticModel model) =>
        set.MayBe(FlowKinds.False) || (set.MayBe(FlowKinds.Unset | FlowKinds.Null) && Completeness.IsSentAsIs(request, model));

    private static bool Calls(SyntaxNode send) => send is InvocationExpressionSyntax { Expression: var method } && method.ToString().Contains(BackgroundCall);

    // The IDs of Google's agents begin so, and custom agents must not.
    private static bool IsDeepResearch(string id) => id.StartsWith("deep-research-", StringComparison.Ordinal);

    private static bool IsAntigravity(string id) => id.StartsWith("antigravity-", StringComparison.Ordinal);
}
