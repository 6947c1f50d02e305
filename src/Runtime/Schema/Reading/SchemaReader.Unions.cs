using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Types that a discriminator tells apart.</content>
public ref partial struct SchemaReader
{
    /// <summary>Looks ahead for the member that says which type an object is. The reader stays where it is.</summary>
    /// <param name="discriminator">The member's JSON name.</param>
    /// <param name="tags">Its legal values; numbers by their digits.</param>
    /// <returns>The index of the value, or -1 if a violation was logged and the object skipped.</returns>
    public int FindCase(ReadOnlySpan<byte> discriminator, params string[] tags) => FindCase(discriminator, tags, mayBeMissing: false);

    /// <summary>As <see cref="FindCase(ReadOnlySpan{byte}, string[])"/>, where one type has no discriminator.</summary>
    /// <param name="discriminator">The member's JSON name.</param>
    /// <param name="tags">Its legal values; numbers by their digits.</param>
    /// <returns>The index of the value, the number of values for an object without the member, or -1.</returns>
    public int FindCaseOrNone(ReadOnlySpan<byte> discriminator, params string[] tags) => FindCase(discriminator, tags, mayBeMissing: true);

    private int FindCase(ReadOnlySpan<byte> discriminator, string[] tags, bool mayBeMissing)
    {
        if (!BeginObject())
            return -1;
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
                string text = ahead._json.TokenType == JsonTokenType.String ? ahead.Text() : TokenText.Excerpt(ahead._json.ValueSpan);
                int index = Array.IndexOf(tags, text);
                if (index < 0 && MeantName(text, tags) is { } meant)
                {
                    ahead.Record().AddRepair(ahead.Position, SchemaRepairKind.NameCase);
                    index = Array.IndexOf(tags, meant);
                }

                _log = ahead._log;
                if (index >= 0)
                    return index;
            }

            ahead.NotInEnum(tags);
            _log = ahead._log;
            SkipValue();
            return -1;
        }

        if (mayBeMissing)
            return tags.Length;
        Missing(Position, System.Text.Encoding.UTF8.GetString(discriminator));
        SkipValue();
        return -1;
    }
}
