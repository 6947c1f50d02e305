using System.Collections.Immutable;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Makes an entry of what the user wrote and, for what is not written, of the package's entry for the same ID.</summary>
internal static class UserEntryMerge
{
    public static CatalogEntry Of(
        string id, IdKind kind, UserCatalogObject written, ImmutableArray<Located> replacements, CatalogEntry? basis)
    {
        IdStatus status = written.Text("status") switch
        {
            "current" => IdStatus.Current,
            "preview" => IdStatus.Preview,
            "deprecated" => IdStatus.Deprecated,
            "shutdown" => IdStatus.Shutdown,
            _ => basis?.Status ?? IdStatus.Current,
        };
        // Of another status neither the date nor the successor of the package's entry can hold.
        if (basis is not null && basis.Status != status)
            basis = basis with { ShutdownDate = null, ShutdownDateKind = ShutdownDateKind.Unknown, CloudShutdownDate = null, Superseded = false };
        bool namesReplacements = written.Has("replacements") || written.Has("effective_replacement") || written.Has("default_replacement");
        string? date = written.Has("shutdown_date") ? written.Text("shutdown_date") : basis?.ShutdownDate;
        return new(
            id,
            kind,
            status,
            written.Flag("superseded") ?? (status >= IdStatus.Deprecated || !replacements.IsEmpty || basis?.Superseded == true),
            date,
            date is null ? ShutdownDateKind.Unknown : DateKind(written, basis),
            namesReplacements ? replacements.Select(r => r.Text).Distinct().ToArray() : basis?.Replacements ?? Array.Empty<string>(),
            written.Has("migration") ? written.Text("migration") : basis?.Migration,
            written.Has("needs_context") ? Context(written.Text("needs_context")) : basis?.NeededContext ?? DefaultContext(id),
            written.Has("cloud_shutdown_date") ? written.Text("cloud_shutdown_date") : basis?.CloudShutdownDate);
    }

    private static ShutdownDateKind DateKind(UserCatalogObject written, CatalogEntry? basis) => written.Text("shutdown_date_kind") switch
    {
        "earliest" => ShutdownDateKind.Earliest,
        "inferred" => ShutdownDateKind.Inferred,
        "firm" => ShutdownDateKind.Firm,
        _ => written.Has("shutdown_date") || basis is null ? ShutdownDateKind.Firm : basis.ShutdownDateKind,
    };

    private static NeededContext Context(string? context) => context switch
    {
        "model" => NeededContext.Model,
        "gemini" => NeededContext.Gemini,
        _ => NeededContext.None,
    };

    // An ID that is not written as Google writes them may be any text.
    private static NeededContext DefaultContext(string id) =>
        LifecycleCatalog.IsWellFormed(id.Replace("*", "")) || id.StartsWith("gemini-", StringComparison.Ordinal) ? NeededContext.None : NeededContext.Model;
}
