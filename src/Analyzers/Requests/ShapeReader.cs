using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Reads the shape of a body, and of the turns before it, from what the analysis knows.</summary>
internal sealed class ShapeReader(RequestFlow flow, EvidenceReader evidence)
{
    /// <summary>The shape, or null if the body is not certainly one for Gemini.</summary>
    public RequestShape? Read(FlowSite site, RequestSend send, FlowState state)
    {
        if (!flow.Creations.TryGetValue(site, out BodyCreation? creation))
            return null;
        FlowObject content = state[site];
        RequestEvidence found = evidence.Read(creation, content);
        return found == RequestEvidence.None
            ? null
            : new(creation.Idiom, site.Syntax, send, found, content, EarlierTurns(site, content, state), state);
    }

    // All of them or none: one unknown predecessor makes the chain uncertain.
    private ImmutableArray<RequestShape> EarlierTurns(FlowSite request, FlowObject content, FlowState state)
    {
        FlowValue id = content[WireNames.PreviousInteractionId];
        if (!id.Is(FlowKinds.Followed) || id.SitesOf(FlowSiteKind.TurnId).Count() != id.Sites.Count)
            return ImmutableArray<RequestShape>.Empty;
        var turns = ImmutableArray.CreateBuilder<RequestShape>();
        foreach (FlowSite turnId in id.Sites)
        {
            FlowSite turn = turnId with { Kind = FlowSiteKind.Turn };
            FlowObject earlier = state[turn];
            FlowSite[] bodies = earlier[TurnMembers.Bodies].SitesOf(FlowSiteKind.Request).ToArray();
            // A loop continues its own last turn: what that one lacks, this one lacks too.
            if (bodies.Contains(request))
                continue;
            RequestIdiom idiom = bodies.Length > 0 && flow.Creations.TryGetValue(bodies[0], out BodyCreation? made) ? made.Idiom : RequestIdiom.Typed;
            turns.Add(new(idiom, turn.Syntax, new(SendKind.Sent, turn.Syntax), RequestEvidence.None, earlier, ImmutableArray<RequestShape>.Empty, state));
        }

        return turns.ToImmutable();
    }
}
