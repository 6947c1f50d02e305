using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Writes a member the way another member of the same body is written: the same brackets, quotes and spelling.</summary>
internal static class MemberText
{
    /// <summary>The source text of the new member, without comma or semicolon; null if the body cannot have it.</summary>
    /// <param name="request">The body.</param>
    /// <param name="model">The member to write like.</param>
    /// <param name="member">The wire name of the new member.</param>
    /// <param name="value">The source text of its value.</param>
    public static string? Like(RequestShape request, FlowAssignment model, string member, string value)
    {
        SourceText text = model.Syntax.SyntaxTree.GetText();
        string before = text.ToString(TextSpan.FromBounds(model.Span.Start, model.ValueSpan.Start));
        string after = text.ToString(TextSpan.FromBounds(model.ValueSpan.End, model.Span.End));
        // The last word before the value: body["store"] = , Store = , \"store\": , store:
        int end = before.Length;
        while (end > 0 && !IsLetter(before[end - 1]))
            end--;
        int start = end;
        while (start > 0 && IsLetter(before[start - 1]))
            start--;
        if (start == end)
            return request.Idiom == RequestIdiom.AnonymousObject && SpellLike(model.ValueText, member) is { } name ? $"{name} = {value}" : null;
        string? spelled = request.Idiom == RequestIdiom.Typed ? PropertyOf(request, member) : SpellLike(before.Substring(start, end - start), member);
        return spelled is null ? null : before.Substring(0, start) + spelled + before.Substring(end) + value + after;
    }

    private static string? PropertyOf(RequestShape request, string member) => request.Type is { } type ? RequestTypes.Property(type, member)?.Name : null;

    private static string SpellLike(string word, string member)
    {
        if (word.IndexOf('_') >= 0 || word.Length == 0)
            return member;
        string pascal = string.Concat(member.Split('_').Select(p => char.ToUpperInvariant(p[0]) + p.Substring(1)));
        // A word of one part, such as "store", is spelled alike in snake and camel case: the wire's spelling is the safe one.
        bool isCamel = word.Any(char.IsUpper);
        return char.IsUpper(word[0]) ? pascal : isCamel ? char.ToLowerInvariant(pascal[0]) + pascal.Substring(1) : member;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
