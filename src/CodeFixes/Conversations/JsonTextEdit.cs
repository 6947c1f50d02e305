using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>Edits of members of JSON text inside a string literal: commas and line breaks stay right, in every kind of literal.</summary>
internal static class JsonTextEdit
{
    /// <summary>Whether the node can hold JSON text.</summary>
    public static bool IsJsonText(SyntaxNode node) =>
        node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax
        || (node is ArgumentSyntax { Expression: var argument } && IsJsonText(argument));

    /// <summary>Takes a member out, with the comma after it, or else before it.</summary>
    public static TextChange Remove(TextSpan member, SourceText text)
    {
        int after = SkipSpace(member.End, text);
        if (after < text.Length && text[after] == ',')
        {
            int next = SkipSpace(after + 1, text);
            return new(TextSpan.FromBounds(member.Start, next), "");
        }

        int before = SkipSpaceBack(member.Start, text);
        return new(TextSpan.FromBounds(before > 0 && text[before - 1] == ',' ? before - 1 : member.Start, member.End), "");
    }

    /// <summary>Puts a member after another.</summary>
    public static TextChange InsertAfter(TextSpan member, string inserted, SourceText text)
    {
        int before = SkipSpaceBack(member.Start, text);
        // The separator between this member and the one before it is the one to use again.
        string space = text.ToString(TextSpan.FromBounds(before, member.Start));
        bool isFirst = before == 0 || text[before - 1] != ',';
        return new(new TextSpan(member.End, 0), "," + (isFirst && space.Length > 0 && !space.Contains('\n') ? " " : space) + inserted);
    }

    private static int SkipSpace(int position, SourceText text)
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
                position++;
            else if (IsEscapedSpace(position, text))
                position += 2;
            else
                break;
        }

        return position;
    }

    private static int SkipSpaceBack(int position, SourceText text)
    {
        while (position > 0)
        {
            if (char.IsWhiteSpace(text[position - 1]))
                position--;
            else if (position > 1 && IsEscapedSpace(position - 2, text))
                position -= 2;
            else
                break;
        }

        return position;
    }

    private static bool IsEscapedSpace(int position, SourceText text) =>
        position + 1 < text.Length && text[position] == '\\' && text[position + 1] is 'n' or 'r' or 't';
}
