using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>GEM0201 and GEM0203: takes out one of the two members that contradict each other; which one, only the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StoreOrChainFix))]
[Shared]
public sealed class StoreOrChainFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.StoreOffWithPreviousInteraction, RuleIds.ContinuesUnstoredInteraction);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        bool isOneRequest = diagnostic.Id == RuleIds.StoreOffWithPreviousInteraction;
        Location[] reported = { diagnostic.Location };
        Location[] others = diagnostic.AdditionalLocations.ToArray();
        if (MemberRemovals.Of(root, isOneRequest ? reported : others, text) is { } store)
        {
            string title = isOneRequest ? "Remove 'store=false' and continue the stored interaction" : "Remove 'store=false' from the earlier request";
            yield return new(title, diagnostic.Id + ":store", store);
        }

        if (MemberRemovals.Of(root, isOneRequest ? others : reported, text) is { } chain)
            yield return new("Remove 'previous_interaction_id' and start anew", diagnostic.Id + ":previous_interaction_id", chain);
    }
}
