using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>Code that sends what is refused in order to see it refused, or that only tells a fake which calls to expect.</summary>
internal static class ExpectedRefusal
{
    private static readonly string[] Names =
    {
        "InvalidInteractionRequestException", "Record", "Setup", "SetupSequence", "Verify", "Received", "DidNotReceive",
    };

    /// <summary>Whether the member around a node names the exception, an assertion that something throws, or an expectation of a fake.</summary>
    public static bool IsAround(SyntaxNode node, CancellationToken cancellation)
    {
        SyntaxNode? member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (SyntaxToken token in (member ?? node).DescendantTokens())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.IsKind(SyntaxKind.IdentifierToken) && (IsAssertion(token.ValueText) || Array.IndexOf(Names, token.ValueText) >= 0))
                return true;
        }

        return false;
    }

    // Throws, ThrowsAsync, ThrowExactly, but not ThrowIfNull.
    private static bool IsAssertion(string name) =>
        name.StartsWith("Throw", StringComparison.Ordinal) && !name.StartsWith("ThrowIf", StringComparison.Ordinal);
}
