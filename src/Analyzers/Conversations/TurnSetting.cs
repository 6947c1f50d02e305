using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>A setting that applies to one turn, and the rule that reports a later turn without it.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Member">The wire name.</param>
/// <param name="Name">What people call it.</param>
internal sealed record TurnSetting(DiagnosticDescriptor Descriptor, string Member, string Name)
{
    /// <summary>Whether the earlier turn had the setting, and meant it.</summary>
    public Func<RequestShape, bool> WasSet { get; init; } = static _ => true;

    /// <summary>Reports at each assignment of the previous ID when every turn it may continue had the setting, and this one does not mention it.</summary>
    /// <remarks>
    /// Not from a model to an agent or back, which the API allows: an agent has tools and an instruction of its own, and a model that sums up
    /// an agent's research needs neither. https://ai.google.dev/gemini-api/docs/interactions
    /// </remarks>
    public IEnumerable<Diagnostic> Check(RequestShape request, RuleContext context)
    {
        // An empty list, or null, is a decision.
        FlowValue value = request[Member];
        if (!request.IsSent || !value.MayBe(FlowKinds.Unset) || !request[WireNames.ContinuationToken].Is(FlowKinds.Unset))
            yield break;
        bool isCertain = value.Is(FlowKinds.Unset) && request.EarlierTurns.Any() && request.EarlierTurns.All(t => HadSetting(t) && TurnKind.AreAlike(t, request));
        if (!isCertain && !(context.ReportsPossible && request.PossibleTurns.Any(t => HadSetting(t) && TurnKind.AreAlike(t, request))))
            yield break;
        FlowAssignment[] earlier = request.PossibleTurns.SelectMany(t => t[Member].Assignments).Distinct().ToArray();
        Location[] others = RuleContext.Locations(earlier);
        foreach (FlowAssignment assignment in request[WireNames.PreviousInteractionId].Assignments)
            yield return RuleContext.Report(Descriptor, isCertain, assignment.Location, others, SettingCopy.Properties(this, request, assignment, earlier, context));
    }

    private bool HadSetting(RequestShape turn) => turn[Member].IsNotNull && !turn[Member].MayBe(FlowKinds.Empty) && WasSet(turn);
}
