using System.Security.Cryptography;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>One key of a JSON Web Key Set (RFC 7517), of the two kinds that sign webhooks.</summary>
internal sealed record WebhookKey(string? Id, RSAParameters? Rsa, byte[]? Ed25519)
{
    // Keys of other kinds and malformed ones are skipped: a new entry in Google's set must not break the old ones.
    public static List<WebhookKey> ParseSet(ReadOnlyMemory<byte> keySet)
    {
        using var document = JsonDocument.Parse(keySet);
        var keys = new List<WebhookKey>();
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("keys", out JsonElement entries)
            || entries.ValueKind != JsonValueKind.Array)
        {
            return keys;
        }

        foreach (JsonElement entry in entries.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.Object && Parse(entry) is { } key)
                keys.Add(key);
        }

        return keys;
    }

    private static WebhookKey? Parse(JsonElement entry)
    {
        string? id = Text(entry, "kid");
        return Text(entry, "kty") switch
        {
            "RSA" when Base64Url.Decode(Text(entry, "n")) is { } modulus && Base64Url.Decode(Text(entry, "e")) is { } exponent =>
                new WebhookKey(id, new RSAParameters { Modulus = modulus, Exponent = exponent }, null),
            "OKP" when Text(entry, "crv") == "Ed25519" && Base64Url.Decode(Text(entry, "x")) is { Length: 32 } key =>
                new WebhookKey(id, null, key),
            _ => null,
        };
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
