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
        DiagnosticSeverity? severity = null)
    {
        CatalogEntry entry = verdict.Entry;
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

        return Diagnostic.Create(
            verdict.Rule, location, severity ?? verdict.Rule.DefaultSeverity, additionalLocations: null, properties.ToImmutable(),
            id.Id, LifecycleMessage.When(verdict), LifecycleMessage.Advice(entry), LifecycleMessage.Source(verdict), LifecycleMessage.State(entry));
    }

    private static string Join(IEnumerable<string> items) => string.Join(DiagnosticProperties.Separator.ToString(), items);
}
