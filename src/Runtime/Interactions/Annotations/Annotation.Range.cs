namespace Gemini.Gen;

/// <content>The passage in a .NET string.</content>
public abstract partial record Annotation
{
    /// <summary>
    /// Turns <see cref="StartIndex"/> and <see cref="EndIndex"/>, which count bytes of UTF-8, into a range of characters of the text that
    /// this annotates: <c>text[annotation.GetRange(text)]</c>.
    /// </summary>
    /// <param name="text">The whole text of the block that has this annotation; for another text the range has no meaning.</param>
    /// <returns>
    /// The range. A missing start is the text's start, a missing end its end. Offsets outside the text are moved to its ends; those
    /// inside a code point are moved outwards, so that no character is cut. An end before the start gives an empty range.
    /// </returns>
    /// <remarks>Takes time in proportion to the offsets. For many annotations of one text use <see cref="TextContent.Citations"/>.</remarks>
    public Range GetRange(ReadOnlySpan<char> text)
    {
        var cursor = new Utf8Cursor(text);
        int start = cursor.Before(StartByte);
        return start..(EndByte > StartByte ? cursor.After(EndByte) : start);
    }

    /// <summary>Gets where the passage begins, for a text of any length.</summary>
    internal int StartByte => Math.Max(0, StartIndex ?? 0);

    /// <summary>Gets where the passage ends, for a text of any length.</summary>
    internal int EndByte => Math.Max(0, EndIndex ?? int.MaxValue);
}
