using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Reads the shape of a request, and of the turns before it, from what the analysis knows.</summary>
internal static class ShapeReader
{
    public static RequestShape Read(FlowSite request, FlowState state) =>
        new(request.Syntax, Members(request, state), EarlierTurns(request, state));

    private static ImmutableDictionary<string, FlowValue> Members(FlowSite site, FlowState state) =>
        RequestMembers.All.ToImmutableDictionary(m => m, m => state[FlowKey.Member(site, m)]);

    // All of them or none: one unknown predecessor makes the chain uncertain.
    private static ImmutableArray<RequestShape> EarlierTurns(FlowSite request, FlowState state)
    {
        FlowValue id = state[FlowKey.Member(request, RequestMembers.PreviousInteractionId)];
        if (!id.Is(FlowKinds.Followed))
            return ImmutableArray<RequestShape>.Empty;
        var turns = ImmutableArray.CreateBuilder<RequestShape>();
        foreach (FlowSite turnId in id.SitesOf(FlowSiteKind.TurnId))
        {
            var turn = new FlowSite(FlowSiteKind.Turn, turnId.Syntax);
            FlowValue earlier = state[FlowKey.Member(turn, RequestTransfer.RequestOfTurn)];
            // A loop continues its own last turn: what that one lacks, this one lacks too.
            if (earlier.SitesOf(FlowSiteKind.Request).Contains(request))
                continue;
            turns.Add(new(turnId.Syntax, Members(turn, state), ImmutableArray<RequestShape>.Empty));
        }

        return turns.ToImmutable();
    }
}
