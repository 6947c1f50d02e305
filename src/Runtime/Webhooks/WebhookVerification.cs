namespace Gemini.Gen;

/// <summary>What the check of a delivered webhook found.</summary>
public enum WebhookVerification
{
    /// <summary>Signed by the key and recent: the delivery can be trusted.</summary>
    Valid,

    /// <summary>A header is missing or malformed, or carries no signature of the form that was asked for.</summary>
    Malformed,

    /// <summary>The timestamp, or a token's lifetime, is out of tolerance: a replay, or a clock that is off.</summary>
    Expired,

    /// <summary>The signature names a key that the key set does not hold. Fetch the set again, once, and retry.</summary>
    UnknownKey,

    /// <summary>A token was issued for another endpoint.</summary>
    WrongAudience,

    /// <summary>The signature does not match: the body was changed, or the secret is another webhook's.</summary>
    WrongSignature,
}
