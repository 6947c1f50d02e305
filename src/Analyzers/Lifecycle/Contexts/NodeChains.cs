using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds where chains of nodes end, such as the whole sum around one of its operands.</summary>
/// <remarks>Of a sum of thousands of operands each asks for the same end: walked one by one, they would take the square of its length.</remarks>
/// <param name="isLink">Whether a chain goes on from a node, the second argument, to its parent, the first.</param>
internal sealed class NodeChains(Func<SyntaxNode, SyntaxNode, bool> isLink)
{
    // What people write is walked faster than it is looked up.
    private const int Short = 8;

    private readonly ConcurrentDictionary<SyntaxNode, SyntaxNode> _ends = new();

    /// <summary>The outermost node of the chain; the node itself if it is in none.</summary>
    public SyntaxNode End(SyntaxNode node)
    {
        SyntaxNode end = node;
        int length = 0;
        for (; end.Parent is { } parent && isLink(parent, end); end = parent, length++)
        {
            if (length > Short && _ends.TryGetValue(end, out SyntaxNode? known))
            {
                end = known;
                break;
            }
        }

        for (SyntaxNode link = node; length > Short && link != end && _ends.TryAdd(link, end);)
            link = link.Parent!;
        return end;
    }
}
