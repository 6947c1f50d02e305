using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Requests;

/// <summary>The same for a member of JSON inside a literal, by the characters around it.</summary>
internal static class JsonEdit
{
    public static TextChange? Remove(TextSpan member, SourceText text)
    {
        int next = SkipForward(text, member.End);
        int previous = SkipBack(text, member.Start);
        if (next < text.Length && text[next] == ',')
            // Up to where the next member starts, which takes this one's place.
            return new(TextSpan.FromBounds(member.Start, SkipForward(text, next + 1)), "");
        return previous > 0 && text[previous - 1] == ','
            ? new(TextSpan.FromBounds(previous - 1, member.End), "")
            : null;
    }

    // What stands between the comma or brace before the member and the member stands before the new one too.
    public static TextChange InsertAfter(TextSpan member, string newMember, SourceText text)
    {
        int previous = SkipBack(text, member.Start);
        string space = text.ToString(TextSpan.FromBounds(previous, member.Start));
        if (space.Length == 0 && SkipForward(text, member.End + 1) > member.End + 1)
            space = " ";
        return new(new TextSpan(member.End, 0), "," + space + newMember);
    }

    private static int SkipForward(SourceText text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private static int SkipBack(SourceText text, int position)
    {
        while (position > 0 && char.IsWhiteSpace(text[position - 1]))
            position--;
        return position;
    }
}
