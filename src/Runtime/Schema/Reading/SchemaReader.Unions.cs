using System.Text;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Types that a discriminator tells apart.</content>
public ref partial struct SchemaReader
{
    private static ReadOnlySpan<byte> Whitespace => " \t\r\n"u8;

    /// <summary>Looks ahead for the member that says which type an object is. The reader stays where it is.</summary>
    /// <param name="discriminator">The member's JSON name.</param>
    /// <param name="tags">Its legal values, each with a NUL after it; numbers by their digits.</param>
    /// <returns>The index of the value, or -1 if a violation was logged and the object skipped.</returns>
    public int FindCase(ReadOnlySpan<byte> discriminator, ReadOnlySpan<byte> tags) => FindCase(discriminator, tags, mayBeMissing: false);

    /// <summary>As <see cref="FindCase(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>, where one type has no discriminator.</summary>
    /// <param name="discriminator">The member's JSON name.</param>
    /// <param name="tags">Its legal values, each with a NUL after it; numbers by their digits.</param>
    /// <returns>The index of the value, the number of values for an object without the member, or -1.</returns>
    public int FindCaseOrNone(ReadOnlySpan<byte> discriminator, ReadOnlySpan<byte> tags) => FindCase(discriminator, tags, mayBeMissing: true);

    private int FindCase(ReadOnlySpan<byte> discriminator, ReadOnlySpan<byte> tags, bool mayBeMissing)
    {
        if (!BeginObject())
            return -1;
        int first = FirstTag(discriminator, tags);
        return first >= 0 ? first : LookAhead(discriminator, tags, mayBeMissing);
    }

    /// <summary>Looks for the discriminator with a copy of the reader, which is large.</summary>
    private int LookAhead(ReadOnlySpan<byte> discriminator, ReadOnlySpan<byte> tags, bool mayBeMissing)
    {
        SchemaReader ahead = this;
        while (ahead.NextProperty(out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual(discriminator) && !ahead.IsMisspelled(ref name, discriminator))
            {
                ahead.SkipValue();
                continue;
            }

            if (ahead._json.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                int index = ahead.IndexOfTag(tags);
                if (index < 0 && _options.IgnoreNameCase && MeantName(ahead.TagText(), Split(tags)) is { } meant)
                {
                    ahead.Record().AddRepair(ahead.Position, SchemaRepairKind.NameCase);
                    index = Array.IndexOf(Split(tags), meant);
                }

                _log = ahead._log;
                if (index >= 0)
                    return index;
            }

            ahead.NotInEnum(Split(tags));
            _log = ahead._log;
            SkipValue();
            return -1;
        }

        if (mayBeMissing)
            return tags.Count((byte)0);
        Missing(Position, Encoding.UTF8.GetString(discriminator));
        SkipValue();
        return -1;
    }

    /// <summary>
    /// The position among the tags of the discriminator's value, if the discriminator is plainly the object's first member, as writers
    /// have it; otherwise -1. Bytes are enough for that; two tokens of a copied reader take as long as the rest of a small object.
    /// </summary>
    private readonly int FirstTag(ReadOnlySpan<byte> discriminator, ReadOnlySpan<byte> tags)
    {
        ReadOnlySpan<byte> rest = _utf8[(int)_json.BytesConsumed..];
        if (!TryPassPlain(ref rest, discriminator) || rest.IsEmpty || rest[0] != ':')
            return -1;
        rest = rest[1..];
        for (int index = 0; !tags.IsEmpty; index++)
        {
            int end = tags.IndexOf((byte)0);
            if (TryPassPlain(ref rest, tags[..end]))
                return index;
            tags = tags[(end + 1)..];
        }

        return -1;
    }

    /// <summary>Passes a string that is written without escapes, and whitespace around it.</summary>
    private static bool TryPassPlain(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text)
    {
        rest = rest.TrimStart(Whitespace);
        if (rest.Length < text.Length + 2
            || rest[0] != '"'
            || rest[text.Length + 1] != '"'
            || !rest.Slice(1, text.Length).SequenceEqual(text)
            || text.Contains((byte)'\\'))
        {
            return false;
        }

        rest = rest[(text.Length + 2)..].TrimStart(Whitespace);
        return true;
    }

    private static string[] Split(ReadOnlySpan<byte> tags) => tags.IsEmpty ? [] : Encoding.UTF8.GetString(tags[..^1]).Split('\0');

    /// <summary>The position of the current value among the tags.</summary>
    private readonly int IndexOfTag(ReadOnlySpan<byte> tags)
    {
        for (int index = 0; !tags.IsEmpty; index++)
        {
            int end = tags.IndexOf((byte)0);
            if (_json.TokenType == JsonTokenType.String ? _json.ValueTextEquals(tags[..end]) : _json.ValueSpan.SequenceEqual(tags[..end]))
                return index;
            tags = tags[(end + 1)..];
        }

        return -1;
    }

    private readonly string TagText() => _json.TokenType == JsonTokenType.String ? Text() : TokenText.Excerpt(_json.ValueSpan);
}
