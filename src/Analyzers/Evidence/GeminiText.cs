namespace Gemini.Gen.Analyzers.Evidence;

/// <summary>What a word or a string literal says about the service that code talks to.</summary>
internal static class GeminiText
{
    private const string Host = "generativelanguage.googleapis.com";

    private static readonly string[] Words = { "gemini", "generativelanguage", "generativeai", "x-goog-api-key", "google.genai" };

    // Members and values that only this API has.
    private static readonly HashSet<string> InteractionsNames = new(StringComparer.Ordinal)
    {
        "previous_interaction_id", "interaction.created", "interaction.completed", "interaction.start", "interaction.complete",
        "interaction.status_update", "thought_summary", "thought_signature", "deep-research",
    };

    /// <summary>Whether a name, a namespace or a literal speaks of Gemini.</summary>
    public static bool IsGemini(string text)
    {
        foreach (string word in Words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a literal is, or has, a path of the Interactions API: <c>interactions</c> as a whole segment.</summary>
    public static bool IsInteractionsPath(string text)
    {
        const string Segment = "interactions";
        int at = text.IndexOf(Segment, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(' ') >= 0)
            return false;
        int end = at + Segment.Length;
        bool starts = at == 0 || text[at - 1] == '/';
        bool ends = end == text.Length || text[end] is '/' or '?' or ':';
        // A lone word is a path only behind a version or a slash.
        return starts && ends && (at > 0 || end < text.Length);
    }

    /// <summary>Whether a literal is the whole address of the Interactions API.</summary>
    public static bool IsInteractionsAddress(string text) =>
        text.IndexOf(Host, StringComparison.OrdinalIgnoreCase) >= 0 && IsInteractionsPath(text);

    /// <summary>Whether a literal is a name that only the Interactions API uses, or a path of it.</summary>
    public static bool IsInteractions(string text) => InteractionsNames.Contains(text) || IsInteractionsPath(text);
}
