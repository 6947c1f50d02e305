using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0301: tools are turn-scoped, and a later turn forgets them.</summary>
internal static class ToolsNotRespecified
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ToolsNotRespecified,
        RuleCategories.Turns,
        DiagnosticSeverity.Warning,
        "Tools are not repeated on a later turn",
        "The turn that this one continues had tools, and this one has none; set 'Tools' again, because 'previous_interaction_id' brings the history "
            + "but no tools",
        "Tools apply to one turn only. A later turn that does not repeat them cannot call any, and the model answers without them.");

    /// <summary>Reports at each assignment of the previous ID when every turn it may continue had tools.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request, SemanticModel model)
    {
        if (!request.IsSent
            || !request[WireNames.Tools].Is(FlowKinds.Unset)
            || request.EarlierTurns.IsEmpty
            || !request.EarlierTurns.All(t => HasTools(t[WireNames.Tools])))
        {
            yield break;
        }

        FlowAssignment[] earlier = request.EarlierTurns.SelectMany(t => t[WireNames.Tools].Assignments).Distinct().ToArray();
        Location[] others = earlier.Select(a => a.Location).OrderBy(l => l.SourceSpan.Start).ToArray();
        foreach (FlowAssignment assignment in request[WireNames.PreviousInteractionId].Assignments)
        {
            var properties = ImmutableDictionary<string, string?>.Empty;
            // Two different expressions leave open which to copy.
            if (earlier is [{ Value: { } tools }] && CopyableExpression.IsCopyable(tools, assignment.Span.Start, model))
                properties = properties.Add(DiagnosticProperties.Tools, tools.ToString());
            yield return Diagnostic.Create(Descriptor, assignment.Location, others, properties);
        }
    }

    private static bool HasTools(FlowValue tools) => tools.IsNotNull && !tools.MayBe(FlowKinds.Empty);
}
