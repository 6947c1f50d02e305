using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>Short forms for reading and writing schema types.</summary>
internal static class Json
{
    public static string Schema<T>()
        where T : IGeminiSchema<T> => Encoding.UTF8.GetString(T.JsonSchema);

    public static T Read<T>(string json)
        where T : IGeminiSchema<T> => T.Read(Encoding.UTF8.GetBytes(json));

    public static string[] Violations<T>(string json)
        where T : IGeminiSchema<T> => Violations<T>(Encoding.UTF8.GetBytes(json));

    public static string[] Violations<T>(ReadOnlySpan<byte> utf8Json)
        where T : IGeminiSchema<T>
    {
        bool fits = T.TryRead(utf8Json, out _, out IReadOnlyList<SchemaViolation> violations);
        Assert.Equal(fits, violations.Count == 0);
        return [.. violations.Select(violation => violation.ToString())];
    }

    public static (T? Value, SchemaReadReport Report) Read<T>(string json, SchemaReadOptions options)
        where T : IGeminiSchema<T>
    {
        bool fits = T.TryRead(Encoding.UTF8.GetBytes(json), options, out T? value, out SchemaReadReport report);
        Assert.Equal(fits, report.Violations.Count == 0);
        return (value, report);
    }

    public static string Write<T>(T value)
        where T : IGeminiSchema<T>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            T.Write(writer, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Asserts that both libraries write the same JSON and read each other's.</summary>
    public static string AgreesWithSystemTextJson<T>(T value)
        where T : IGeminiSchema<T>
    {
        string json = Write(value);
        Assert.Equal(JsonSerializer.Serialize(value, Options), json);
        Assert.Equal(json, Write(Read<T>(json)));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Options), Options));
        return json;
    }

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Difficulty>() },
    };
}
