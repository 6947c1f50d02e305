using System.Text;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>
/// Keeps JSON Schemas in results of functions from being read by the service, which takes every <c>$ref</c> in a result for a reference to
/// a media part and refuses the request if there is none of that name (vercel/ai#14369).
/// </summary>
internal static class SchemaReferences
{
    private static ReadOnlySpan<byte> Keyword => "$ref"u8;

    /// <summary>Returns a result as it can be sent: an object with a <c>$ref</c> as its text, anything else as it is.</summary>
    public static RawJson Sendable(RawJson result)
    {
        ReadOnlySpan<byte> json = result.Utf8.Span;
        return json[0] == '{' && json.IndexOf(Keyword) >= 0 && HasReference(json) ? RawJson.FromString(Encoding.UTF8.GetString(json)) : result;
    }

    private static bool HasReference(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = RawJson.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Keyword))
                return true;
        }

        return false;
    }
}
