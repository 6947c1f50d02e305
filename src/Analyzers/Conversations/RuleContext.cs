using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>What the conversation rules share beside the shape.</summary>
/// <param name="Model">The model of the file, for what a fix may copy.</param>
/// <param name="ReportsPossible">Whether mistakes that happen only on some paths are reported too, as information.</param>
internal sealed record RuleContext(SemanticModel Model, bool ReportsPossible)
{
    /// <summary>The option that turns <see cref="ReportsPossible"/> on.</summary>
    public const string PossibleOption = "gemini_gen.report_possible_mistakes";

    /// <summary>The kinds of a value that is there.</summary>
    public const FlowKinds Something = FlowKinds.NonNull | FlowKinds.Followed | FlowKinds.Text;

    private readonly Dictionary<SyntaxNode, HashSet<string>> _names = new();
    private readonly Dictionary<SyntaxNode, HashSet<(string Id, Location Location)>> _inHelpers = new();

    /// <summary>All identifiers in some code: what a new name may not be.</summary>
    public HashSet<string> NamesIn(SyntaxNode code)
    {
        if (!_names.TryGetValue(code, out HashSet<string>? names))
            _names.Add(code, names = new(code.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText), StringComparer.Ordinal));
        return names;
    }

    /// <summary>What is wrong in a helper method whoever calls it.</summary>
    public HashSet<(string Id, Location Location)> FoundIn(SyntaxNode helper, Func<IEnumerable<Diagnostic>> find)
    {
        if (!_inHelpers.TryGetValue(helper, out HashSet<(string Id, Location Location)>? found))
            _inHelpers.Add(helper, found = new(find().Select(d => (d.Id, d.Location))));
        return found;
    }

    /// <summary>Locations in the order of the source, without duplicates.</summary>
    public static Location[] Locations(IEnumerable<FlowAssignment> assignments) =>
        assignments.Select(a => a.Location).Distinct().OrderBy(l => l.SourceSpan.Start).ToArray();

    /// <summary>A diagnostic: a mistake that is not certain is information, whatever the rule's severity.</summary>
    public static Diagnostic Report(
        DiagnosticDescriptor rule, bool isCertain, Location location, IEnumerable<Location> others, ImmutableDictionary<string, string?>? properties = null,
        params object?[] arguments) =>
        Diagnostic.Create(rule, location, isCertain ? rule.DefaultSeverity : DiagnosticSeverity.Info, others, properties, arguments);
}
