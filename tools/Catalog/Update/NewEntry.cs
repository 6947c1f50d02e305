using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>Makes the entry of an ID that the catalog does not have, as far as the ID itself says it; a reader completes the rest.</summary>
internal static partial class NewEntry
{
    // The first that matches; the order matters.
    private static readonly (string Pattern, string Family)[] Families =
    [
        ("^deep-research-", "deep-research"), ("^antigravity-", "antigravity"), ("^gemma-", "gemma"), ("^imagen-", "imagen"), ("^veo-", "veo"),
        ("^lyria-", "lyria"), ("^learnlm-", "learnlm"), ("bison|gecko", "palm"), ("embedding", "embedding"), ("robotics", "robotics"),
        ("computer-use", "computer-use"), ("transcribe", "transcribe"), ("tts", "tts"), ("live|native-audio", "live"), ("image|banana", "image"),
        ("omni", "video"), ("", "text"),
    ];

    public static bool IsAgent(string id) => AgentId().IsMatch(id);

    public static Entry Create(string id, bool isWellFormed, ListedModel? listed) => new(new JsonObject
    {
        ["id"] = id,
        ["kind"] = IsAgent(id) ? "agent" : "model",
        ["family"] = Families.First(f => Regex.IsMatch(id, f.Pattern)).Family,
        ["status"] = IsPreview().IsMatch(id) ? "preview" : "current",
        ["release_date"] = null,
        ["deprecation_announced"] = null,
        ["shutdown_date"] = null,
        ["shutdown_date_kind"] = null,
        ["cloud_shutdown_date"] = null,
        ["superseded"] = false,
        ["replacements"] = new JsonArray(),
        ["replacement_basis"] = null,
        ["effective_replacement"] = null,
        ["migration"] = null,
        ["needs_context"] = id.StartsWith("gemma-", StringComparison.Ordinal) ? "gemini" : isWellFormed ? null : "model",
        ["alias_of"] = null,
        ["redirects_to"] = null,
        ["interactions_api"] = null,
        ["context_in"] = listed?.ContextIn,
        ["context_out"] = listed?.ContextOut,
        ["confidence"] = "medium",
        ["description"] = listed?.Description is { } description ? FirstSentence(description) : id,
        ["notes"] = null,
        ["sources"] = new JsonArray(),
    });

    private static string FirstSentence(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        line = end < 0 ? line : line[..(end + 1)];
        return line.EndsWith('.') ? line : line + ".";
    }

    [GeneratedRegex("^(deep-research|antigravity)-")]
    private static partial Regex AgentId();

    [GeneratedRegex("preview|-exp|experimental")]
    private static partial Regex IsPreview();
}
