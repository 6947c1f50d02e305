using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>Brings a catalog up to date from a <c>models.list</c> response and a deprecations table.</summary>
/// <remarks>
/// The inputs decide on status, dates, replacements and limits of what they name. An ID that is missing in the list is reported and
/// not retired: lists are partial. What people wrote (descriptions, notes, migrations, needed contexts) stays.
/// </remarks>
internal sealed class CatalogUpdate
{
    private readonly JsonObject _catalog;
    private readonly string _asOf;
    private readonly Regex _grammar;
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];

    /// <param name="catalog">The catalog; it is changed.</param>
    /// <param name="asOf">The day that the inputs describe, <c>yyyy-MM-dd</c>.</param>
    public CatalogUpdate(JsonObject catalog, string asOf)
    {
        _catalog = catalog;
        _asOf = asOf;
        _grammar = new(catalog["id_grammar"]?.GetValue<string>() ?? throw new InputException("The catalog has no 'id_grammar'."), RegexOptions.ECMAScript);
        foreach (JsonNode? entry in catalog["models"]!.AsArray().Concat(catalog["agents"]!.AsArray()))
            _entries.Add(new Entry(entry!.AsObject()).Id, new(entry.AsObject()));
    }

    /// <summary>Whether a word is an ID: known, or written as one.</summary>
    public bool IsId(string word) => _entries.ContainsKey(word) || _grammar.IsMatch(word);

    public IReadOnlyList<Change> Apply(IReadOnlyList<ListedModel> listed, IReadOnlyList<Deprecation> deprecations)
    {
        foreach (ListedModel model in listed)
            Apply(model);
        foreach (Deprecation row in deprecations)
            Apply(row);
        var names = listed.Select(l => l.Id).ToHashSet();
        foreach (Entry entry in _entries.Values.Where(e => !e.IsAgent && names.Count > 0 && e.Serves != names.Contains(e.Id)))
        {
            _changes.Add(new(ChangeKind.ToCheckByHand, entry.Id, entry.Serves
                ? $"is {entry.Status} here, but the list does not have it"
                : "is shut down here, but the list still has it"));
        }

        ReplacementChains.Update(_entries, _catalog["patterns"]!.AsArray(), _changes);
        Write();
        return _changes;
    }

    private void Apply(ListedModel model)
    {
        if (!_entries.TryGetValue(model.Id, out Entry? entry))
        {
            Add(model.Id, model).AddSource(Source("list", "models.list response"));
            return;
        }

        SetLimit(entry, "context_in", model.ContextIn);
        SetLimit(entry, "context_out", model.ContextOut);
    }

    private void Apply(Deprecation row)
    {
        bool isNew = !_entries.TryGetValue(row.Id, out Entry? entry);
        entry ??= Add(row.Id, null);
        int before = _changes.Count;
        if (row.Released is { IsEarliest: false } released && entry.Text("release_date") is not { Length: 10 })
        {
            _changes.Add(new(ChangeKind.Dates, entry.Id, $"released {entry.Text("release_date") ?? "unknown"} -> {released.Day}"));
            entry.Json["release_date"] = released.Day;
        }

        if (row.ShutDown is { } date)
            SetShutdown(entry, date);
        if (row.Replacements.Count > 0 && !row.Replacements.SequenceEqual(entry.Replacements))
        {
            _changes.Add(new(ChangeKind.Replacements, entry.Id, $"{List(entry.Replacements)} -> {List(row.Replacements)}"));
            entry.SetReplacements(row.Replacements, "google-deprecations");
            entry.Json["effective_replacement"] = null;
        }

        entry.Superseded = entry.Superseded || entry.Status is "deprecated" or "shutdown" || entry.Replacements.Count > 0;
        if (isNew || _changes.Count > before)
            entry.AddSource(Source("dep", "Gemini API deprecations table"));
    }

    private void SetShutdown(Entry entry, DateText date)
    {
        string kind = date.IsEarliest ? "earliest" : "firm";
        if (date.IsEarliest && (!entry.Serves || entry.Text("shutdown_date_kind") == "firm"))
            return;
        string? old = entry.Text("shutdown_date");
        if (old != date.Day || entry.Text("shutdown_date_kind") != kind)
        {
            _changes.Add(new(ChangeKind.Dates, entry.Id, $"shutdown {Date(old, entry.Text("shutdown_date_kind"))} -> {Date(date.Day, kind)}"));
            entry.Json["shutdown_date"] = date.Day;
            entry.Json["shutdown_date_kind"] = kind;
        }

        bool isOver = string.CompareOrdinal(date.Day, _asOf) <= 0;
        if (date.IsEarliest)
        {
            if (isOver)
                _changes.Add(new(ChangeKind.ToCheckByHand, entry.Id, $"is past its earliest shutdown date, {date.Day}"));
            return;
        }

        string status = isOver ? "shutdown" : "deprecated";
        if (entry.Status == status)
            return;
        _changes.Add(new(isOver ? ChangeKind.ShutDown : ChangeKind.Deprecated, entry.Id, $"{entry.Status} -> {status}, {date.Day}"));
        entry.Status = status;
    }

    private void SetLimit(Entry entry, string member, int? limit)
    {
        int? old = entry.Json[member]?.GetValue<int>();
        if (limit is null || limit == old)
            return;
        _changes.Add(new(ChangeKind.Limits, entry.Id, $"{member} {old?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"} -> {limit}"));
        entry.Json[member] = limit;
        entry.AddSource(Source("list", "models.list response"));
    }

    private Entry Add(string id, ListedModel? listed)
    {
        Entry entry = NewEntry.Create(id, _grammar.IsMatch(id), listed);
        _entries.Add(id, entry);
        _changes.Add(new(ChangeKind.Added, id, $"{entry.Text("kind")}, {entry.Status}, family {entry.Text("family")}; complete its description and notes"));
        return entry;
    }

    // One source per input and month.
    private string Source(string prefix, string name)
    {
        string key = $"{prefix}-{_asOf[..7]}";
        if (_catalog["sources"] is JsonObject sources && !sources.ContainsKey(key))
            sources[key] = new JsonObject { ["name"] = name, ["date"] = _asOf };
        return key;
    }

    private void Write()
    {
        _catalog["as_of"] = _asOf;
        foreach (var (list, isAgent) in new[] { ("models", false), ("agents", true) })
        {
            JsonArray array = _catalog[list]!.AsArray();
            array.Clear();
            foreach (Entry entry in _entries.Values.Where(e => e.IsAgent == isAgent))
                array.Add(entry.Json);
        }
    }

    private static string List(IReadOnlyList<string> ids) => ids.Count == 0 ? "none" : string.Join(", ", ids);

    private static string Date(string? day, string? kind) => day is null ? "none" : $"{day} ({kind})";
}
