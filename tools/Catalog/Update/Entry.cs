using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>The members of an entry that an update looks at; all others stay as they are.</summary>
internal sealed class Entry(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public string Id => Text("id") ?? throw new InputException("The catalog has an entry without 'id'.");

    public bool IsAgent => Text("kind") == "agent";

    public string Status
    {
        get => Text("status") ?? "";
        set => Json["status"] = value;
    }

    public bool Serves => Status != "shutdown";

    public bool Superseded
    {
        get => Json["superseded"]?.GetValueKind() == JsonValueKind.True;
        set => Json["superseded"] = value;
    }

    public IReadOnlyList<string> Replacements => [.. (Json["replacements"] as JsonArray ?? []).Select(r => r!.GetValue<string>())];

    public string? Text(string member) => Json[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public void SetReplacements(IEnumerable<string> ids, string basis)
    {
        Json["replacements"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]);
        Json["replacement_basis"] = basis;
    }

    public void AddSource(string key)
    {
        string[] sources = [.. (Json["sources"] as JsonArray ?? []).Select(s => s!.GetValue<string>()).Append(key).Distinct().Order(StringComparer.Ordinal)];
        Json["sources"] = new JsonArray([.. sources.Select(s => JsonValue.Create(s))]);
    }
}
