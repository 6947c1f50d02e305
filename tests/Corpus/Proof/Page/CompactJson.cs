using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Page;

/// <summary>JSON for readers: what fits on a line is on one line.</summary>
internal static class CompactJson
{
    private const int Width = 120;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node) => Of(node, 0, 0);

    private static string Of(JsonNode? node, int indentation, int taken)
    {
        string line = Line(node);
        if (indentation + taken + line.Length <= Width || node is not (JsonObject or JsonArray))
            return line;
        string margin = new(' ', indentation + 2);
        IEnumerable<string> parts = node is JsonObject members
            ? members.Select(member => $"{Text(member.Key)}: {Of(member.Value, indentation + 2, member.Key.Length + 4)}")
            : node.AsArray().Select(item => Of(item, indentation + 2, 0));
        (char open, char close) = node is JsonObject ? ('{', '}') : ('[', ']');
        return $"{open}\n{margin}{string.Join(",\n" + margin, parts)}\n{new string(' ', indentation)}{close}";
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject members => "{ " + string.Join(", ", members.Select(static member => $"{Text(member.Key)}: {Line(member.Value)}")) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(Line)) + "]",
        null => "null",
        _ => node.ToJsonString(Options),
    };

    private static string Text(string name) => JsonSerializer.Serialize(name, Options);
}
