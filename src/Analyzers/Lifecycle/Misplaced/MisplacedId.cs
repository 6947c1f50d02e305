using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>An ID that stands where one of the other kind belongs.</summary>
/// <param name="Entry">What the catalog knows of the ID.</param>
/// <param name="Span">Where the ID is.</param>
/// <param name="Advice">Where it belongs.</param>
/// <param name="Edits">What moves it there; empty if no edit certainly would.</param>
internal sealed record MisplacedId(CatalogEntry Entry, TextSpan Span, string Advice, ImmutableArray<SourceEdit> Edits)
{
    /// <summary>The entry of an ID that is certainly not of <paramref name="expected"/> kind, or null.</summary>
    public static CatalogEntry? EntryOf(object? value, IdKind expected, LifecycleCatalog catalog) =>
        value is string text && IdText.TryRead(text, out IdText id) && catalog.FindExact(id.Id) is { } entry && entry.Kind != expected ? entry : null;

    /// <summary>Which kind the wire member or property of a name takes, or null.</summary>
    public static IdKind? KindOf(string member) => member switch
    {
        "model" or "Model" => IdKind.Model,
        "agent" or "Agent" => IdKind.Agent,
        _ => null,
    };

    /// <summary>The name of the other member, in the same style.</summary>
    public static string Other(string member) => member switch
    {
        "model" => "agent",
        "agent" => "model",
        "Model" => "Agent",
        _ => "Model",
    };

    public Diagnostic ToDiagnostic(SyntaxTree tree)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Id, Entry.Id);
        if (!Edits.IsEmpty)
            properties = properties.Add(DiagnosticProperties.NewTexts, string.Join(DiagnosticProperties.Separator.ToString(), Edits.Select(e => e.NewText)));
        return Diagnostic.Create(
            IdMisplaced.Descriptor,
            Location.Create(tree, Span),
            Edits.Select(e => Location.Create(tree, e.Span)),
            properties,
            Entry.Id,
            Entry.Kind == IdKind.Agent ? "an agent" : "a model",
            Advice);
    }
}
