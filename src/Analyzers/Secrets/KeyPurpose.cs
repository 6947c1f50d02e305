using Gemini.Gen.Analyzers.Evidence;

namespace Gemini.Gen.Analyzers.Secrets;

/// <summary>
/// Keys of all Google services look alike, and those of Firebase and Maps are made to be published: only names tell what a key is for.
/// </summary>
internal static class KeyPurpose
{
    private static readonly string[] OtherServices =
    {
        "firebase", "maps", "youtube", "places", "geocod", "recaptcha", "translat", "customsearch", "fcm", "analytics", "calendar", "drive", "sheets",
        "safebrowsing", "pagespeed", "civicinfo", "fonts", "vision", "speech", "android", "google-services",
    };

    // What speaks against Gemini even from further away; the other words also name what a program does with Gemini.
    private static readonly string[] PublicKeys = { "firebase", "googlemaps", "maps.google", "youtube", "recaptcha", "google-services" };

    /// <summary>Whether a name beside the key says that it is for a service that is not Gemini's.</summary>
    public static bool IsOther(string name) => HasAny(name, OtherServices);

    /// <summary>Whether a name anywhere in a type or file says that a key in it may be another service's.</summary>
    public static bool MayBeOther(string name) => HasAny(name, PublicKeys);

    /// <summary>Whether a name says that the key is Gemini's; the environment variable is the one the SDKs read.</summary>
    public static bool IsGemini(string name) =>
        GeminiText.IsGemini(name)
        || name.Equals("GOOGLE_API_KEY", StringComparison.OrdinalIgnoreCase)
        || name.IndexOf("googleai", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool HasAny(string name, string[] words) => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
