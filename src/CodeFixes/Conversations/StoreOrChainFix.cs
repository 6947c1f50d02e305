using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>GEM0201: removes one of the two members that exclude each other; which one, only the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StoreOrChainFix))]
[Shared]
public sealed class StoreOrChainFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.StoreOffWithPreviousInteraction);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (Removals(root, diagnostic.Location) is { } store)
            yield return new("Remove 'Store = false' and continue the stored interaction", diagnostic.Id + ":Store", store);
        if (Removals(root, diagnostic.AdditionalLocations.ToArray()) is { } chain)
            yield return new("Remove 'PreviousInteractionId' and start anew", diagnostic.Id + ":PreviousInteractionId", chain);
    }

    // All or nothing: one assignment left behind would leave the contradiction.
    private static ImmutableArray<TextChange>? Removals(SyntaxNode root, params Location[] assignments)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (Location location in assignments)
        {
            if (location.SourceTree != root.SyntaxTree || MemberRemoval.Of(root.FindNode(location.SourceSpan)) is not { } change)
                return null;
            changes.Add(change);
        }

        return changes.Count == 0 ? null : changes.ToImmutable();
    }
}
