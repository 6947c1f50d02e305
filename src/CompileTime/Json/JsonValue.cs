using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CompileTime.Json;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    /// <summary>The text has no value where one belongs.</summary>
    Missing,
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value and where it is in its text.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>From the first to the last character, quotes and brackets included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The decoded content of a string, the characters of a number; empty for other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>The items of an array; empty for other kinds.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = ImmutableArray<JsonValue>.Empty;

    /// <summary>The members of an object in source order, duplicates included; empty for other kinds.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = ImmutableArray<JsonMember>.Empty;

    /// <summary>The value of a member; of duplicates the last, as readers of settings do it; null if there is none.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            for (int i = Members.Length - 1; i >= 0; i--)
            {
                if (Members[i].Name == name)
                    return Members[i].Value;
            }

            return null;
        }
    }
}

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);

/// <summary>Something in a text that is not JSON, and where.</summary>
internal readonly record struct JsonProblem(TextSpan Span, string Message);
