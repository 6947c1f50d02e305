using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Testing;

/// <summary>Makes strings, numbers and booleans: from the text where it mentions one that fits, else from the schema.</summary>
internal sealed partial class ScalarSampler(TextHints hints)
{
    private static readonly string[] WholeTextNames = ["query", "question", "prompt", "text", "message", "request", "task", "input"];

    public JsonNode? Value(JsonElement schema, string type, string name) => Mentioned(schema, type, name) ?? Plain(schema, type, name);

    /// <summary>Takes a value from the text.</summary>
    /// <returns>The value, or <see langword="null"/> if the text mentions none that fits.</returns>
    public JsonValue? Mentioned(JsonElement schema, string type, string name)
    {
        var choices = Choices(schema);
        if (choices.Count > 0)
        {
            var mentioned = choices.FindIndex(choice => hints.Mentions(choice.ToString()));
            return mentioned < 0 ? null : JsonValue.Create(choices[mentioned]);
        }

        return type switch
        {
            "integer" => hints.TakeNumber(number => number == decimal.Truncate(number) && Bounds.Of(schema).Contain(number)) is { } whole
                ? JsonValue.Create((long)whole)
                : null,
            "number" => hints.TakeNumber(Bounds.Of(schema).Contain) is { } number ? JsonValue.Create(number) : null,
            "string" => MentionedString(schema, name),
            _ => null,
        };
    }

    private static JsonNode? Plain(JsonElement schema, string type, string name)
    {
        if (schema.Member("default") is { ValueKind: not JsonValueKind.Null } otherwise)
            return otherwise.ToNode();
        if (Choices(schema) is [var first, ..])
            return first.ToNode();
        return type switch
        {
            "integer" => JsonValue.Create((long)Bounds.Of(schema).Typical(whole: true)),
            "number" => JsonValue.Create(Bounds.Of(schema).Typical(whole: false)),
            "boolean" => JsonValue.Create(true),
            _ => JsonValue.Create(StringFormats.Example(schema.Text("format")) ?? Words(schema, name)),
        };
    }

    private static List<JsonElement> Choices(JsonElement schema) =>
        [.. schema.Items("enum").Where(choice => choice.ValueKind != JsonValueKind.Null)];

    private JsonValue? MentionedString(JsonElement schema, string name)
    {
        var found = schema.Text("format") switch
        {
            null => WholeTextNames.Contains(name) && hints.Text.Length > 0 ? hints.Text : hints.TakeName(),
            "date" => hints.Find(IsoDate()),
            "date-time" => hints.Find(IsoDateTime()),
            "uri" => hints.Find(WebAddress()),
            "email" => hints.Find(MailAddress()),
            _ => null,
        };
        return found is null ? null : JsonValue.Create(Fit(schema, found));
    }

    private static string Words(JsonElement schema, string name) => Fit(schema, $"sample {name.Replace('_', ' ')}");

    private static string Fit(JsonElement schema, string text)
    {
        var most = schema.Integer("maxLength") ?? int.MaxValue;
        var fitted = text.Length > most ? text[..most] : text;
        return fitted.PadRight(schema.Integer("minLength") ?? 0, '.');
    }

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})")]
    private static partial Regex IsoDateTime();

    [GeneratedRegex(@"\bhttps?://[^\s""'<>]+")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+\.[\w.]+\b")]
    private static partial Regex MailAddress();
}
