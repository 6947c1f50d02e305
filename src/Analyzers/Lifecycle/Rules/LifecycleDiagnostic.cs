using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Chooses the rule for an entry of the catalog and makes its diagnostic.</summary>
internal static class LifecycleDiagnostic
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        ModelShutDown.Descriptor, ModelDeprecated.Descriptor, ModelSuperseded.Descriptor, AgentRetired.Descriptor);

    /// <summary>The rule that reports an entry, or null if there is nothing to say about it.</summary>
    /// <param name="entry">What the catalog knows.</param>
    /// <param name="warnBefore">IDs whose known shutdown date is before this day count as deprecated; null for none.</param>
    public static DiagnosticDescriptor? RuleFor(CatalogEntry entry, string? warnBefore)
    {
        bool ends = entry.Status == IdStatus.Deprecated
            || (warnBefore is not null && entry.ShutdownDate is { } date && string.CompareOrdinal(date, warnBefore) < 0);
        return (entry.Kind, entry.Status) switch
        {
            (IdKind.Agent, _) => ends || !entry.Serves ? AgentRetired.Descriptor : null,
            (_, IdStatus.Shutdown) => ModelShutDown.Descriptor,
            _ => ends ? ModelDeprecated.Descriptor : entry.Superseded ? ModelSuperseded.Descriptor : null,
        };
    }

    /// <param name="verdict">What is wrong with the ID.</param>
    /// <param name="location">What a fix replaces.</param>
    /// <param name="id">The ID as text.</param>
    /// <param name="newText">The source text that puts a replacement ID at the location.</param>
    /// <param name="constant">The source text of a replacement's constant, for the whole literal; empty or null if there is none.</param>
    /// <param name="severity">The severity where it is not the rule's own.</param>
    public static Diagnostic Create(
        LifecycleVerdict verdict,
        Location location,
        IdText id,
        Func<string, string> newText,
        Func<string, string>? constant = null,
        DiagnosticSeverity? severity = null) =>
        Create(verdict, location, Properties(verdict.Entry, id, newText, constant), severity ?? verdict.Rule.DefaultSeverity, LifecycleMessage.Source(verdict));

    /// <summary>The report on a configuration file, repeated where code reads the value. Info: a build shows it once, in the file.</summary>
    public static Diagnostic CreateBound(ConfigurationSite site, Location location) => Create(
        site.Verdict,
        location,
        Properties(site.Verdict.Entry, site.Id, static r => r, constant: null)
            .Add(DiagnosticProperties.File, site.Path)
            .Add(DiagnosticProperties.FileStart, site.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        DiagnosticSeverity.Info,
        $"{Path.GetFileName(site.Path)}, {LifecycleMessage.Source(site.Verdict)}");

    private static Diagnostic Create(
        LifecycleVerdict verdict, Location location, ImmutableDictionary<string, string?> properties, DiagnosticSeverity severity, string source) =>
        Diagnostic.Create(
            verdict.Rule, location, severity, additionalLocations: null, properties,
            properties[DiagnosticProperties.Id], LifecycleMessage.When(verdict), LifecycleMessage.Advice(verdict.Entry), source, LifecycleMessage.State(verdict.Entry));

    private static ImmutableDictionary<string, string?> Properties(CatalogEntry entry, IdText id, Func<string, string> newText, Func<string, string>? constant)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticProperties.Id] = id.Id;
        if (entry.ShutdownDate is not null)
            properties[DiagnosticProperties.ShutdownDate] = entry.ShutdownDate;
        // Without replacements in the properties the fix stays away: another ID alone would not be right.
        if (entry.Migration is null && entry.Replacements.Length > 0)
        {
            // No text for a replacement: nothing that compiles would name it there.
            var offers = entry.Replacements.Select(r => (Id: r, Text: newText(r))).Where(o => o.Text.Length > 0).ToArray();
            if (offers.Length > 0)
            {
                properties[DiagnosticProperties.Replacements] = Join(offers.Select(o => o.Id));
                properties[DiagnosticProperties.NewTexts] = Join(offers.Select(o => o.Text));
            }

            if (constant?.Invoke(entry.Replacements[0]) is { Length: > 0 } preferred)
                properties[DiagnosticProperties.Constant] = preferred;
        }

        return properties.ToImmutable();
    }

    private static string Join(IEnumerable<string> items) => string.Join(DiagnosticProperties.Separator.ToString(), items);
}
