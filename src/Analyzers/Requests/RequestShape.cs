using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What is known of a request where it is used, whatever wrote it. Rules see nothing else.</summary>
/// <param name="Creation">The expression that makes the request.</param>
/// <param name="Members">The value of each of <see cref="RequestMembers.All"/>.</param>
/// <param name="EarlierTurns">
/// The requests of the turns that this one may continue, when all of them are known; empty when it continues none or an unknown one.
/// </param>
internal sealed record RequestShape(
    SyntaxNode Creation,
    ImmutableDictionary<string, FlowValue> Members,
    ImmutableArray<RequestShape> EarlierTurns)
{
    public FlowValue this[string member] => Members.TryGetValue(member, out FlowValue? value) ? value : FlowValue.Unknown;
}
