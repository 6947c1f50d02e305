using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Takes several members out at once.</summary>
internal static class MemberRemovals
{
    /// <summary>The edits, or null. All or nothing: one member left behind would leave the contradiction.</summary>
    public static ImmutableArray<TextChange>? Of(SyntaxNode root, IReadOnlyList<Location> members, SourceText text)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (Location location in members.OrderBy(l => l.SourceSpan.Start))
        {
            if (location.SourceTree != root.SyntaxTree || MemberRemoval.Of(root, location.SourceSpan, text) is not { } change)
                return null;
            changes.Add(change);
        }

        return changes.Count == 0 ? null : changes.ToImmutable();
    }
}
