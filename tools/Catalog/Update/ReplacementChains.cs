using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>Brings what follows from status and replacements into line: effective replacements and families.</summary>
internal static class ReplacementChains
{
    public static void Update(IReadOnlyDictionary<string, Entry> entries, JsonArray patterns, ICollection<Change> changes)
    {
        foreach (Entry entry in entries.Values)
        {
            string? old = entry.Text("effective_replacement");
            string? effective = !entry.Superseded ? null : Holds(entry, old, entries) ? old : End(entry, entries);
            if (effective == old)
            {
                if (entry.Superseded && old is null)
                    changes.Add(new(ChangeKind.ToCheckByHand, entry.Id, "has no replacement that serves; set 'replacements'"));
                continue;
            }

            entry.Json["effective_replacement"] = effective;
            changes.Add(effective is null && entry.Superseded
                ? new(ChangeKind.ToCheckByHand, entry.Id, "has no replacement that serves any more; set 'replacements'")
                : new(ChangeKind.Replacements, entry.Id, effective is null ? "has no successor any more" : $"fixes offer '{effective}' first"));
        }

        foreach (JsonObject pattern in patterns.OfType<JsonObject>())
            Update(pattern, entries, changes);
    }

    // A choice made by hand stays as long as it is one of the chain's ends.
    private static bool Holds(Entry entry, string? effective, IReadOnlyDictionary<string, Entry> entries) => effective is not null && Ends(entry, entries).Contains(effective);

    private static string? End(Entry entry, IReadOnlyDictionary<string, Entry> entries) => Ends(entry, entries).FirstOrDefault();

    // Depth first in the order of the replacements, within the entry's kind.
    private static IEnumerable<string> Ends(Entry entry, IReadOnlyDictionary<string, Entry> entries)
    {
        var seen = new HashSet<string> { entry.Id };
        var open = new Stack<string>(entry.Replacements.Reverse());
        while (open.TryPop(out string? id))
        {
            if (!seen.Add(id) || !entries.TryGetValue(id, out Entry? next) || next.IsAgent != entry.IsAgent)
                continue;
            if (next is { Serves: true, Superseded: false })
                yield return id;
            foreach (string replacement in next.Replacements.Reverse())
                open.Push(replacement);
        }
    }

    private static void Update(JsonObject pattern, IReadOnlyDictionary<string, Entry> entries, ICollection<Change> changes)
    {
        string text = pattern["pattern"]!.GetValue<string>();
        string status = pattern["status"]!.GetValue<string>();
        string[] exceptions = [.. pattern["exceptions"]!.AsArray().Select(e => e!.GetValue<string>())];
        string[] retired = [.. exceptions.Where(e => entries.TryGetValue(e, out Entry? entry) && !entry.Serves)];
        string[] contradicting = status == "mixed"
            ? []
            : [.. entries.Values.Where(e => e.Serves && Matches(text, e.Id) && !exceptions.Contains(e.Id)).Select(e => e.Id)];
        if (retired.Length + contradicting.Length > 0)
        {
            string[] updated = [.. exceptions.Except(retired).Concat(contradicting).Order(StringComparer.Ordinal)];
            pattern["exceptions"] = new JsonArray([.. updated.Select(e => JsonValue.Create(e))]);
            foreach (string id in retired)
                changes.Add(new(ChangeKind.Families, text, $"'{id}' is no exception any more"));
            foreach (string id in contradicting)
                changes.Add(new(ChangeKind.Families, text, $"'{id}' serves, so it becomes an exception"));
        }

        if (pattern["default_replacement"]?.GetValue<string>() is { } replacement && entries.TryGetValue(replacement, out Entry? target) && (!target.Serves || target.Superseded))
        {
            string? end = End(target, entries);
            pattern["default_replacement"] = end;
            changes.Add(end is null
                ? new(ChangeKind.ToCheckByHand, text, $"'{replacement}' does not serve any more; set 'default_replacement'")
                : new(ChangeKind.Families, text, $"{replacement} -> {end}"));
        }
    }

    private static bool Matches(string pattern, string id) => Regex.IsMatch(id, "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$");
}
