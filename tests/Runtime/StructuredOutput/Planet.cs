using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Tests.StructuredOutput;

/// <summary>A schema type as the generator would make it.</summary>
internal sealed record Planet(string Name, int Moons) : IGeminiSchema<Planet>
{
    public static ReadOnlySpan<byte> JsonSchema =>
        """{"type":"object","properties":{"name":{"type":"string"},"moons":{"type":"integer"}},"required":["name","moons"]}"""u8;

    public static Planet Read(ReadOnlySpan<byte> utf8Json) =>
        TryRead(utf8Json, out Planet? planet, out IReadOnlyList<SchemaViolation> violations)
            ? planet
            : throw new StructuredOutputException("Invalid.", violations, "");

    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        [MaybeNullWhen(false)] out Planet value,
        out IReadOnlyList<SchemaViolation> violations)
    {
        var found = new List<SchemaViolation>();
        violations = found;
        value = null;
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray());
            if (!document.RootElement.TryGetProperty("name", out JsonElement name) || name.ValueKind != JsonValueKind.String)
                found.Add(new SchemaViolation("/name", "expected a string"));
            if (!document.RootElement.TryGetProperty("moons", out JsonElement moons) || moons.ValueKind != JsonValueKind.Number)
                found.Add(new SchemaViolation("/moons", "expected an integer"));
            if (found.Count == 0)
                value = new Planet(name.GetString()!, moons.GetInt32());
        }
        catch (JsonException e)
        {
            found.Add(new SchemaViolation("", e.Message));
        }

        return found.Count == 0;
    }

    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        SchemaReadOptions options,
        [MaybeNullWhen(false)] out Planet value,
        out SchemaReadReport report)
    {
        string text = Encoding.UTF8.GetString(utf8Json);
        string repaired = options.AllowNumbersInStrings ? Regex.Replace(text, "\"(\\d+)\"", "$1") : text;
        bool fits = TryRead(Encoding.UTF8.GetBytes(repaired), out value, out IReadOnlyList<SchemaViolation> violations);
        report = new SchemaReadReport(violations, repaired == text ? [] : [new SchemaRepair(SchemaRepairKind.NumberInString, "/moons")]);
        return fits;
    }

    public static void Write(Utf8JsonWriter writer, Planet value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteNumber("moons", value.Moons);
        writer.WriteEndObject();
    }
}
