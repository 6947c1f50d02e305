using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Json;

namespace Gemini.Gen.Catalog;

/// <summary>Reads <c>models.json</c>. Strict where the user's own catalog would be tolerant: a mistake here must fail the build.</summary>
internal static class CatalogReader
{
    /// <exception cref="FormatException">The text is not JSON, or lacks a required field.</exception>
    public static CatalogData Read(string text)
    {
        JsonDocument document = JsonDocument.Parse(text);
        if (document.Problems is [var problem, ..])
            throw new FormatException($"models.json at {problem.Span.Start}: {problem.Message}");
        JsonValue root = document.Root;
        return new()
        {
            AsOf = Text(root, "as_of"),
            IdGrammar = Text(root, "id_grammar"),
            Entries = List(root, "models", Entry).Concat(List(root, "agents", Entry)).ToEquatableArray(),
            Patterns = List(root, "patterns", Pattern).ToEquatableArray(),
            ExtraReplacements = List(root, "extra_replacements", Extra).ToEquatableArray(),
            OtherSurfaces = List(root, "other_surfaces", s => Text(s, "id")).ToEquatableArray(),
        };
    }

    private static CatalogEntry Entry(JsonValue value) => new()
    {
        Id = Text(value, "id"),
        IsAgent = Text(value, "kind") == "agent",
        Family = Text(value, "family"),
        Status = Status(value),
        ReleaseDate = OptionalText(value, "release_date") ?? "",
        DeprecationAnnounced = OptionalText(value, "deprecation_announced"),
        ShutdownDate = OptionalText(value, "shutdown_date"),
        ShutdownDateKind = OptionalText(value, "shutdown_date_kind"),
        CloudShutdownDate = OptionalText(value, "cloud_shutdown_date"),
        Superseded = Flag(value, "superseded") ?? throw Missing(value, "superseded"),
        Replacements = Texts(value, "replacements"),
        EffectiveReplacement = OptionalText(value, "effective_replacement"),
        Migration = OptionalText(value, "migration"),
        NeedsContext = OptionalText(value, "needs_context"),
        InteractionsApi = Flag(value, "interactions_api"),
        Description = Text(value, "description"),
    };

    private static CatalogPattern Pattern(JsonValue value) => new()
    {
        Pattern = Text(value, "pattern"),
        Family = Text(value, "family"),
        Status = Status(value),
        DefaultReplacement = OptionalText(value, "default_replacement"),
        Migration = OptionalText(value, "migration"),
        NeedsContext = OptionalText(value, "needs_context"),
        Exceptions = Texts(value, "exceptions"),
    };

    private static ExtraReplacements Extra(JsonValue value) =>
        new(Texts(value, "patterns"), Text(value, "family"), Texts(value, "replacements"));

    private static CatalogStatus Status(JsonValue value) =>
        Enum.TryParse(Text(value, "status"), ignoreCase: true, out CatalogStatus status) ? status : throw Missing(value, "status");

    private static IEnumerable<T> List<T>(JsonValue value, string name, Func<JsonValue, T> read) =>
        (value[name] ?? throw Missing(value, name)).Items.Select(read);

    private static EquatableArray<string> Texts(JsonValue value, string name) => List(value, name, v => v.Text).ToEquatableArray();

    private static string Text(JsonValue value, string name) => OptionalText(value, name) ?? throw Missing(value, name);

    private static string? OptionalText(JsonValue value, string name) => value[name] is { Kind: JsonKind.String } text ? text.Text : null;

    private static bool? Flag(JsonValue value, string name) => value[name]?.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    private static FormatException Missing(JsonValue value, string name) =>
        new($"models.json: '{value["id"]?.Text ?? value["pattern"]?.Text ?? "the root"}' has no valid '{name}'.");
}
