using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gemini.Gen;

/// <summary>
/// Checks that a delivered webhook comes from Google and is recent. Pure functions: no clock, no network. Pass the raw body, byte for byte
/// as received, before anything parses it.
/// </summary>
/// <remarks>
/// Registered webhooks are signed with HMAC-SHA256 and the secret shown once at creation (<see cref="VerifyHmac"/>). Webhooks of a single
/// request (<c>webhook_config</c>) are documented to carry an RS256 token (<see cref="VerifyJwt"/>), while deliveries with an Ed25519
/// signature, form <c>v1a</c>, have been seen as well (<see cref="VerifyEd25519"/>); both are checked against the key set at
/// <c>/.well-known/jwks.json</c> of the API host.
/// </remarks>
public static class WebhookVerifier
{
    /// <summary>How far a timestamp may be from now by default, before or after: 5 minutes, the specification's value.</summary>
    public static readonly TimeSpan DefaultTolerance = TimeSpan.FromMinutes(5);

    /// <summary>Checks a delivery of a registered webhook.</summary>
    /// <param name="body">The raw request body.</param>
    /// <param name="headers">The delivery's headers.</param>
    /// <param name="signingSecret">The webhook's <c>new_signing_secret</c>, with or without its <c>whsec_</c> prefix.</param>
    /// <param name="now">The current time.</param>
    /// <param name="tolerance">How far the timestamp may be off; by default <see cref="DefaultTolerance"/>.</param>
    /// <returns>What was found. While a secret is rotated a delivery has several signatures; one right one is enough.</returns>
    /// <exception cref="ArgumentException"><paramref name="signingSecret"/> is empty or not base64.</exception>
    public static WebhookVerification VerifyHmac(
        ReadOnlySpan<byte> body, WebhookHeaders headers, string signingSecret, DateTimeOffset now, TimeSpan? tolerance = null)
    {
        byte[] key = DecodeSecret(signingSecret);
        if (CheckTimestamp(headers, now, tolerance ?? DefaultTolerance) is { } problem)
            return problem;

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, SignedContent(headers, body), expected);
        bool any = false;
        foreach (byte[] signature in Signatures(headers.Signature!, "v1,"))
        {
            any = true;
            if (CryptographicOperations.FixedTimeEquals(signature, expected))
                return WebhookVerification.Valid;
        }

        return any ? WebhookVerification.WrongSignature : WebhookVerification.Malformed;
    }

    /// <summary>Checks a delivery that is signed in form <c>v1a</c>.</summary>
    /// <param name="body">The raw request body.</param>
    /// <param name="headers">The delivery's headers.</param>
    /// <param name="keySet">The JSON Web Key Set of the API host; fetch it over https and cache it.</param>
    /// <param name="verify">The Ed25519 check of a cryptography library.</param>
    /// <param name="now">The current time.</param>
    /// <param name="tolerance">How far the timestamp may be off; by default <see cref="DefaultTolerance"/>.</param>
    /// <returns>What was found. The signature names no key, so each Ed25519 key of the set is tried.</returns>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="keySet"/> is not JSON.</exception>
    public static WebhookVerification VerifyEd25519(
        ReadOnlySpan<byte> body,
        WebhookHeaders headers,
        ReadOnlyMemory<byte> keySet,
        Ed25519Verify verify,
        DateTimeOffset now,
        TimeSpan? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(verify);
        List<WebhookKey> keys = WebhookKey.ParseSet(keySet);
        if (CheckTimestamp(headers, now, tolerance ?? DefaultTolerance) is { } problem)
            return problem;

        byte[] content = SignedContent(headers, body);
        bool any = false;
        foreach (byte[] signature in Signatures(headers.Signature!, "v1a,"))
        {
            any = true;
            foreach (WebhookKey key in keys)
            {
                if (key.Ed25519 is { } publicKey && verify(publicKey, content, signature))
                    return WebhookVerification.Valid;
            }
        }

        if (!any)
            return WebhookVerification.Malformed;
        return keys.Exists(key => key.Ed25519 is not null) ? WebhookVerification.WrongSignature : WebhookVerification.UnknownKey;
    }

    /// <summary>Checks a delivery that carries an RS256 token.</summary>
    /// <param name="headers">The delivery's headers.</param>
    /// <param name="audience">The URI of the endpoint, as given in <c>webhook_config.uris</c>.</param>
    /// <param name="keySet">The JSON Web Key Set of the API host; fetch it over https and cache it.</param>
    /// <param name="now">The current time.</param>
    /// <param name="claims">
    /// The token's claims when it is valid. The token does not sign the body: trust what the claims say, not what the body says.
    /// </param>
    /// <param name="tolerance">How far clocks may be off; by default <see cref="DefaultTolerance"/>.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="keySet"/> is not JSON.</exception>
    public static WebhookVerification VerifyJwt(
        WebhookHeaders headers,
        string audience,
        ReadOnlyMemory<byte> keySet,
        DateTimeOffset now,
        out RawJson claims,
        TimeSpan? tolerance = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(audience);
        claims = default;
        List<WebhookKey> keys = WebhookKey.ParseSet(keySet);
        if (CheckTimestamp(headers, now, tolerance ?? DefaultTolerance) is { } problem)
            return problem;
        if (WebhookToken.TryParse(headers.Signature!) is not { } token)
            return WebhookVerification.Malformed;

        WebhookVerification result = token.Verify(keys, audience, now, tolerance ?? DefaultTolerance);
        if (result == WebhookVerification.Valid)
            claims = token.Claims;
        return result;
    }

    private static byte[] DecodeSecret(string signingSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(signingSecret);
        string encoded = signingSecret.StartsWith("whsec_", StringComparison.Ordinal) ? signingSecret["whsec_".Length..] : signingSecret;
        byte[] key = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, key, out int length) && length > 0
            ? key[..length]
            : throw new ArgumentException("The signing secret is base64, usually after 'whsec_'.", nameof(signingSecret));
    }

    private static WebhookVerification? CheckTimestamp(WebhookHeaders headers, DateTimeOffset now, TimeSpan tolerance)
    {
        if (string.IsNullOrEmpty(headers.Id)
            || string.IsNullOrEmpty(headers.Signature)
            || !long.TryParse(headers.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            return WebhookVerification.Malformed;
        }

        // Compared as decimals: neither an absurd timestamp nor an absurd tolerance can overflow.
        decimal distance = Math.Abs((decimal)now.ToUnixTimeSeconds() - seconds);
        return distance > (decimal)tolerance.TotalSeconds ? WebhookVerification.Expired : null;
    }

    private static byte[] SignedContent(WebhookHeaders headers, ReadOnlySpan<byte> body)
    {
        byte[] prefix = Encoding.UTF8.GetBytes($"{headers.Id}.{headers.Timestamp}.");
        byte[] content = new byte[prefix.Length + body.Length];
        prefix.CopyTo(content, 0);
        body.CopyTo(content.AsSpan(prefix.Length));
        return content;
    }

    private static IEnumerable<byte[]> Signatures(string header, string scheme)
    {
        foreach (string entry in header.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            byte[] bytes = new byte[entry.Length];
            if (entry.StartsWith(scheme, StringComparison.Ordinal)
                && Convert.TryFromBase64String(entry[scheme.Length..], bytes, out int length))
            {
                yield return bytes[..length];
            }
        }
    }
}
