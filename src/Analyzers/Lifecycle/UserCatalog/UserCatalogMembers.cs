namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>What the value of a member must be.</summary>
internal enum MemberKind
{
    /// <summary>Anything: documentation, or a field of the package's catalog that no diagnostic needs.</summary>
    Any,
    Text,
    Day,
    Flag,
    Texts,
    Objects,
    Status,
    PatternStatus,
    DateKind,
    Context,
    Kind,
}

/// <summary>
/// The members of <c>gemini-models.json</c>. The form is that of the package's own catalog, so that entries, or all of a
/// newer catalog, can be copied; gemini-models.schema.json describes what has a meaning here.
/// </summary>
internal static class UserCatalogMembers
{
    public static readonly Dictionary<string, MemberKind> Root = new(StringComparer.Ordinal)
    {
        ["$schema"] = MemberKind.Any,
        ["as_of"] = MemberKind.Day,
        ["models"] = MemberKind.Objects,
        ["agents"] = MemberKind.Objects,
        ["patterns"] = MemberKind.Objects,
        ["notes"] = MemberKind.Any,
        ["sources"] = MemberKind.Any,
        ["id_grammar"] = MemberKind.Any,
        ["status_values"] = MemberKind.Any,
        ["field_notes"] = MemberKind.Any,
        ["extra_replacements"] = MemberKind.Any,
        ["other_surfaces"] = MemberKind.Any,
    };

    public static readonly Dictionary<string, MemberKind> Entry = new(StringComparer.Ordinal)
    {
        ["id"] = MemberKind.Text,
        ["kind"] = MemberKind.Kind,
        ["status"] = MemberKind.Status,
        ["shutdown_date"] = MemberKind.Day,
        ["shutdown_date_kind"] = MemberKind.DateKind,
        ["cloud_shutdown_date"] = MemberKind.Day,
        ["superseded"] = MemberKind.Flag,
        ["replacements"] = MemberKind.Texts,
        ["effective_replacement"] = MemberKind.Text,
        ["migration"] = MemberKind.Text,
        ["needs_context"] = MemberKind.Context,
        ["family"] = MemberKind.Any,
        ["release_date"] = MemberKind.Any,
        ["deprecation_announced"] = MemberKind.Any,
        ["replacement_basis"] = MemberKind.Any,
        ["alias_of"] = MemberKind.Any,
        ["redirects_to"] = MemberKind.Any,
        ["interactions_api"] = MemberKind.Any,
        ["context_in"] = MemberKind.Any,
        ["context_out"] = MemberKind.Any,
        ["confidence"] = MemberKind.Any,
        ["description"] = MemberKind.Any,
        ["notes"] = MemberKind.Any,
        ["sources"] = MemberKind.Any,
    };

    public static readonly Dictionary<string, MemberKind> Pattern = new(StringComparer.Ordinal)
    {
        ["pattern"] = MemberKind.Text,
        ["kind"] = MemberKind.Kind,
        ["status"] = MemberKind.PatternStatus,
        ["default_replacement"] = MemberKind.Text,
        ["migration"] = MemberKind.Text,
        ["needs_context"] = MemberKind.Context,
        ["exceptions"] = MemberKind.Texts,
        ["family"] = MemberKind.Any,
        ["notes"] = MemberKind.Any,
    };

    /// <summary>The values that a member of a kind may have, or null if any text will do.</summary>
    public static string[]? Values(MemberKind kind) => kind switch
    {
        MemberKind.Status => new[] { "current", "preview", "deprecated", "shutdown" },
        MemberKind.PatternStatus => new[] { "current", "preview", "deprecated", "shutdown", "mixed" },
        MemberKind.DateKind => new[] { "firm", "earliest", "inferred" },
        MemberKind.Context => new[] { "model", "gemini" },
        MemberKind.Kind => new[] { "model", "agent" },
        _ => null,
    };
}
