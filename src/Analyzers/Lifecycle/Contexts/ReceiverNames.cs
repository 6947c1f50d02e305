namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Names of variables, members and parameters that say what a string is for.</summary>
internal static class ReceiverNames
{
    private static readonly string[] OldOnPurpose =
    {
        "deprecat", "retired", "obsolete", "sunset", "shutdown", "discontinued", "denylist", "denied", "blocklist", "blacklist", "blocked",
        "unsupported", "removed", "migrat", "legacy", "oldmodel", "oldid", "oldname", "price", "pricing", "costper", "costs",
    };

    private static readonly HashSet<string> Display = new(StringComparer.OrdinalIgnoreCase)
    {
        "displayName", "label", "title", "caption", "description", "message", "comment", "comments", "notes", "tooltip", "helpText", "summary",
        "modelVersion", "paramName",
    };

    /// <summary>Whether something of this name is for people, records a response, or lists what is not to be used.</summary>
    public static bool IsNotForRequests(string name) => Display.Contains(name) || IsOldOnPurpose(name);

    /// <summary>Whether the name says that what it names is old, or a table about IDs.</summary>
    public static bool IsOldOnPurpose(string name)
    {
        foreach (string word in OldOnPurpose)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the name speaks of a model or an agent of an AI service.</summary>
    public static bool IsModelOrAgent(string name) => Has(name, "model") || (Has(name, "agent") && !Has(name, "useragent") && !Has(name, "user-agent"));

    /// <summary>Whether the name speaks of Gemini or its maker.</summary>
    public static bool IsGemini(string name) => Has(name, "gemini") || Has(name, "google") || Has(name, "vertexai") || Has(name, "generativeai");

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
