using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>A model of a <c>models.list</c> response.</summary>
internal sealed record ListedModel(string Id, string? Description, int? ContextIn, int? ContextOut)
{
    /// <summary>Reads one response, or an array of responses, one per page.</summary>
    /// <exception cref="InputException">The file is not such a response.</exception>
    public static IReadOnlyList<ListedModel> ReadAll(string path)
    {
        JsonNode? root = InputFile.Json(path);
        IEnumerable<JsonNode?> pages = root is JsonArray array ? array : [root];
        var models = new List<ListedModel>();
        foreach (JsonNode? page in pages)
        {
            if (page is not JsonObject { } response || response["models"] is not JsonArray list)
                throw new InputException($"{path}: 'models' is missing. The response of models.list is expected, or an array of its pages.");
            models.AddRange(list.Select((m, i) => Read(m as JsonObject, $"{path}: models[{i}]")));
        }

        return [.. models.DistinctBy(m => m.Id)];
    }

    private static ListedModel Read(JsonObject? model, string where)
    {
        const string Prefix = "models/";
        string name = Text(model?["name"]) ?? throw new InputException($"{where}: 'name' is missing.");
        return new(
            name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name,
            Text(model?["description"]) ?? Text(model?["displayName"]),
            Number(model?["inputTokenLimit"]),
            Number(model?["outputTokenLimit"]));
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
