using System.Text;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>Walks a document and knows the JSON Pointer of the token it stands on.</summary>
internal ref struct PointerWalk(ReadOnlySpan<byte> utf8)
{
    private readonly List<Container> _containers = [];
    private Utf8JsonReader _json = new(utf8, new JsonReaderOptions { MaxDepth = SchemaReadOptions.GreatestDepth });
    private bool _ended;

    /// <summary>Moves on to a position, or to the end of what is readable.</summary>
    public string PathAt(int position)
    {
        while (!_ended && (_json.TokenType == JsonTokenType.None || _json.TokenStartIndex < position))
            _ended = !TryStep();
        var path = new StringBuilder();
        int depth = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && !_ended
            ? _containers.Count - 1
            : _containers.Count;
        for (int i = 0; i < depth; i++)
            _containers[i].AppendTo(path);
        return path.ToString();
    }

    private bool TryStep()
    {
        try
        {
            if (!_json.Read())
                return false;
        }
        catch (JsonException)
        {
            return false;
        }

        switch (_json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _containers[^1] = new Container(PropertyName(), -1);
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _containers.RemoveAt(_containers.Count - 1);
                return true;
        }

        if (_containers.Count > 0 && _containers[^1].Name is null)
            _containers[^1] = new Container(null, _containers[^1].Index + 1);
        if (_json.TokenType == JsonTokenType.StartObject)
            _containers.Add(new Container(string.Empty, Container.NoMemberYet));
        else if (_json.TokenType == JsonTokenType.StartArray)
            _containers.Add(new Container(null, -1));
        return true;
    }

    private readonly string PropertyName()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return TokenText.Lossy(_json.ValueSpan);
        }
    }

    /// <summary>An open object (with the current member's name) or array (with the current element's index).</summary>
    private readonly record struct Container(string? Name, int Index)
    {
        public const int NoMemberYet = -2;

        public void AppendTo(StringBuilder path)
        {
            if (Index == NoMemberYet)
                return;
            path.Append('/');
            if (Name is null)
                path.Append(Math.Max(Index, 0));
            else
                path.Append(JsonPointer.Escape(Name));
        }
    }
}
