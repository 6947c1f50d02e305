using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Finds the type that a value of a schema should have.</summary>
internal static class SchemaType
{
    /// <summary>Gets the first type that is not null; without a <c>type</c>, what the other keywords imply.</summary>
    public static string Of(JsonElement schema) => schema.Member("type") switch
    {
        { ValueKind: JsonValueKind.String } type => type.GetString()!,
        { ValueKind: JsonValueKind.Array } types =>
            types.EnumerateArray().Select(type => type.GetString()!).FirstOrDefault(type => type != "null") ?? "null",
        _ when schema.Member("properties") is not null => "object",
        _ when schema.Member("items") is not null || schema.Member("prefixItems") is not null => "array",
        _ when schema.Items("enum").FirstOrDefault() is { ValueKind: JsonValueKind.Number } => "number",
        _ => "string",
    };

    public static bool IsNull(JsonElement schema) =>
        schema.Member("type") is { ValueKind: JsonValueKind.String } type && type.ValueEquals("null");
}
