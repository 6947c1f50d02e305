using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>
/// What <see cref="SchemaReadOptions"/> allow. All of it lies on the paths that would otherwise log a violation or pass over a member, so
/// that it costs nothing where it is not needed.
/// </content>
public ref partial struct SchemaReader
{
    /// <summary>Looks for the member that a name stands for, if the options allow another case.</summary>
    /// <param name="name">The name; that of the member, if there is one.</param>
    /// <param name="names">The members' names, separated by NUL.</param>
    /// <returns>Whether the name has changed.</returns>
    public bool IsMisspelled(ref ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> names)
    {
        if (!_options.IgnoreNameCase)
            return false;
        scoped ReadOnlySpan<byte> meant = default;
        while (!names.IsEmpty)
        {
            int end = names.IndexOf((byte)0);
            ReadOnlySpan<byte> candidate = end < 0 ? names : names[..end];
            names = end < 0 ? default : names[(end + 1)..];
            if (!SpelledName.AreAlike(name, candidate))
                continue;

            // The member itself, or one of several that could be meant.
            if (name.SequenceEqual(candidate) || !meant.IsEmpty)
                return false;
            meant = candidate;
        }

        if (meant.IsEmpty)
            return false;
        Record().AddRepair(Position, SchemaRepairKind.NameCase);
        name = meant.ToArray();
        return true;
    }

    private readonly string? MeantName(string text, string[] names) => _options.IgnoreNameCase ? SpelledName.Find(text, names) : null;

    /// <summary>Enters a document in a string, if the options allow it and if it is what is looked for.</summary>
    private bool Unwrap(SchemaRepairKind kind, JsonTokenType expected)
    {
        if (_json.TokenType != JsonTokenType.String || !_options.Allows(kind) || _json.CurrentDepth >= _options.MaxDepth)
            return false;
        byte[] text = new byte[_json.ValueSpan.Length];
        try
        {
            Array.Resize(ref text, _json.CopyString(text));
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return IsDocument(text, expected, _options.MaxDepth - _json.CurrentDepth) && TryEnter(text, kind);
    }

    /// <summary>Puts a string in the place of the current one.</summary>
    private bool Put(ReadOnlySpan<byte> encoded) => TryEnter([(byte)'"', .. encoded, (byte)'"'], SchemaRepairKind.NameCase);

    private static bool IsDocument(byte[] text, JsonTokenType expected, int maxDepth)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            return json.Read() && json.TokenType == expected && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool TryEnter(byte[] text, SchemaRepairKind kind)
    {
        ReadLog log = Record();
        int position = Position;
        if (log.AddDocument(text, position) is not { } start)
            return false;
        log.AddRepair(Canonical(position), kind);
        var inner = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Math.Max(1, _options.MaxDepth - _json.CurrentDepth) });
        inner.Read();
        _outer = new OuterText(
            _document, _documentStart, _start + (int)_json.BytesConsumed, _json.CurrentState, start + (int)inner.TokenStartIndex, Canonical(position), _outer);
        _document = text;
        _documentStart = start;
        _start = start;
        _utf8 = text;
        _json = inner;
        return true;
    }

    /// <summary>Goes on behind the string that held the document, which has come to its end.</summary>
    private bool TryLeave()
    {
        if (_outer is not { } outer)
            return false;
        _document = outer.Document;
        _documentStart = outer.DocumentStart;
        _start = outer.Next;
        _utf8 = (_document is null ? _root : _document)[(outer.Next - outer.DocumentStart)..];
        _json = new Utf8JsonReader(_utf8, isFinalBlock: true, outer.State);
        _outer = outer.Outer;
        return true;
    }

    /// <summary>A value in a string and its string are one value.</summary>
    private readonly int Canonical(int position) =>
        _outer is { } outer && position == outer.RootPosition ? outer.StringPosition : position;
}
