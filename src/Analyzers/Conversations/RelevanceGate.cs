using System.Runtime.CompilerServices;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>The cheap question before the expensive ones: can this code have anything to do with the Interactions API?</summary>
internal sealed class RelevanceGate
{
    private const int Chunk = 4096;

    private static readonly string[] Words = { "interaction", "gemini", "deep-research", "antigravity" };

    // What a body of code that makes or sends a request cannot do without, in any spelling.
    private static readonly string[] Names =
    {
        "interaction", "previousi", "store", "background", "tools", "systeminstruction", "generationconfig", "agent", "conversationid",
        "responsem", "cachedcontent",
    };

    // Every request has an input; the word alone is common, hence whole names only.
    private const string Input = "input";

    // What a call is named like that sends what a helper method has made.
    private static readonly string[] Senders = { "Post", "Send", "Create", "Stream" };

    // Members one of which each rule asks for; the one about store and background asks for both.
    private static readonly string[] Sufficient =
    {
        WireNames.PreviousInteractionId, WireNames.Agent, WireNames.Input, WireNames.ResponseMimeType, WireNames.ResponseModalities,
        WireNames.CachedContent, WireNames.GenerationConfig,
    };

    private readonly ConditionalWeakTable<SyntaxTree, object> _files = new();
    private readonly ConditionalWeakTable<SyntaxNode, object> _types = new();

    /// <summary>Whether the file speaks of interactions or of Gemini at all.</summary>
    public bool IsRelevant(SyntaxTree tree, CancellationToken cancellation) => (bool)_files.GetValue(tree, t => (object)HasWord(t.GetText(cancellation), cancellation));

    /// <summary>Whether the code names a member of a request, or sends something and its type, where its helpers are, names one.</summary>
    public bool NamesOrSendsRequest(SyntaxNode code, CancellationToken cancellation) => NamesRequest(code, cancellation)
        || (Sends(code, cancellation) && code.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && (bool)_types.GetValue(type, t => (object)t.DescendantTokens().Any(token => IsInput(token, cancellation))));

    /// <summary>Whether the code names a member of a request.</summary>
    public static bool NamesRequest(SyntaxNode code, CancellationToken cancellation)
    {
        foreach (SyntaxToken token in code.DescendantTokens())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.Kind() is not (SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken))
            {
                continue;
            }

            string text = token.Text;
            if (text.Length > 4 && (Array.Exists(Names, n => Contains(text, n, cancellation)) || IsInput(token, cancellation)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a rule may have something to say about the code, and the helper methods it calls: if not, it needs no control flow graph.</summary>
    public static bool MayReport(IOperation code, RequestFile file, CancellationToken cancellation)
    {
        RequestMentions mentions = RequestMentions.WithHelpers(code, file, cancellation);
        return (Array.Exists(Sufficient, mentions.Has) || (mentions.Has(WireNames.Store) && mentions.Has(WireNames.Background)))
            && mentions.MayBeRequest(file.EndpointAround(code.Syntax, cancellation));
    }

    // In JSON text it stands among other words.
    private static bool IsInput(SyntaxToken token, CancellationToken cancellation) => token.IsKind(SyntaxKind.IdentifierToken)
        ? token.Text.Equals(Input, StringComparison.OrdinalIgnoreCase)
        : token.Text.Length > Input.Length && token.Text.IndexOf('"') >= 0 && Contains(token.Text, Input, cancellation);

    private static bool Sends(SyntaxNode code, CancellationToken cancellation)
    {
        foreach (SyntaxToken token in code.DescendantTokens())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.IsKind(SyntaxKind.IdentifierToken) && Array.Exists(Senders, s => token.Text.StartsWith(s, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    // Ignoring case and underscores, so that one word stands for all spellings.
    private static bool Contains(string text, string word, CancellationToken cancellation)
    {
        // Of megabytes each word takes its time.
        cancellation.ThrowIfCancellationRequested();
        for (int start = 0; start + word.Length <= text.Length; start++)
        {
            int at = start, matched = 0;
            while (at < text.Length && matched < word.Length && (text[at] == '_' || (text[at] | 0x20) == word[matched]))
                matched += text[at++] == '_' ? 0 : 1;
            if (matched == word.Length)
                return true;
        }

        return false;
    }

    private static bool HasWord(SourceText text, CancellationToken cancellation)
    {
        // Chunks overlap, so that no word is cut.
        const int Overlap = 16;
        var buffer = new char[Math.Min(Chunk, text.Length)];
        for (int start = 0; start < text.Length; start += Chunk - Overlap)
        {
            cancellation.ThrowIfCancellationRequested();
            int length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            string chunk = new(buffer, 0, length);
            if (Array.Exists(Words, w => chunk.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0))
                return true;
        }

        return false;
    }
}
