using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Wire;

/// <summary>GEM0402: a name of the older revision, which the service does not send any more.</summary>
internal static class FormerWireName
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.FormerWireName,
        RuleCategories.Wire,
        DiagnosticSeverity.Warning,
        "Reads a name that responses no longer have",
        "Interactions responses have no '{0}' since June 2026; read {1}",
        "The older revision of the API was removed on 2026-06-08, and the service answers in the current one whatever the request asks for.");

    /// <summary>Reports at the name, with the current one if a change of the name is enough.</summary>
    public static Diagnostic Create(Location location, FormerName name)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (name.Current is { } current)
            properties = properties.Add(DiagnosticProperties.NewText, current);
        return Diagnostic.Create(Descriptor, location, properties, name.Former, name.Advice);
    }
}
