using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>What there is to say about an ID.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Entry">What the catalog knows, as it holds on the surface.</param>
/// <param name="Surface">The surface the ID is judged for.</param>
/// <param name="AsOf">The day of the catalog.</param>
internal sealed record LifecycleVerdict(DiagnosticDescriptor Rule, CatalogEntry Entry, IdSurface Surface, string AsOf);

/// <summary>Judges IDs for one compilation: the package's catalog, the user's files above it, and the options of each file.</summary>
internal sealed class LifecycleJudge
{
    private readonly AnalyzerConfigOptionsProvider _options;

    private LifecycleJudge(LifecycleCatalog catalog, AnalyzerConfigOptionsProvider options)
    {
        Catalog = catalog;
        _options = options;
    }

    public LifecycleCatalog Catalog { get; }

    public static LifecycleJudge Of(AnalyzerOptions options, CancellationToken cancellation) =>
        new(UserCatalogFiles.Read(options.AdditionalFiles, cancellation).Catalog, options.AnalyzerConfigOptionsProvider);

    /// <summary>What to report about an ID in a source file, or null.</summary>
    public LifecycleVerdict? Judge(IdText id, SyntaxTree tree) =>
        Catalog.Find(id.Id) is { } entry ? Judge(id, entry, new(_options.GetOptions(tree))) : null;

    /// <summary>What to report about an ID in a file that is not C#, or null.</summary>
    public LifecycleVerdict? Judge(IdText id, AdditionalText file) =>
        Catalog.Find(id.Id) is { } entry ? Judge(id, entry, new(_options.GetOptions(file))) : null;

    /// <summary>The options of a source file.</summary>
    public LifecycleOptions OptionsOf(SyntaxTree tree) => new(_options.GetOptions(tree));

    private LifecycleVerdict? Judge(IdText id, CatalogEntry entry, LifecycleOptions options)
    {
        if (!options.Reports(id.Surface))
            return null;
        IdSurface surface = options.Effective(id.Surface);
        CatalogEntry onSurface = entry.On(surface, LifecycleCatalog.AsOf);
        if (LifecycleDiagnostic.RuleFor(onSurface, options.WarnBefore) is not { } rule || options.Allows(id.Id))
            return null;
        return new(rule, onSurface with { Replacements = Catalog.ServingReplacements(onSurface) }, surface, LifecycleCatalog.AsOf);
    }
}
