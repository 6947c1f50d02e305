using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Requests;

/// <summary>GEM0202: removes one of the two members that exclude each other; which one, only the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StoreOrBackgroundFix))]
[Shared]
public sealed class StoreOrBackgroundFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.StoreOffWithBackground);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (Removals(root, text, diagnostic.Location) is { } store)
            yield return new("Remove 'store=false' and store the interaction", diagnostic.Id + ":store", store);
        if (Removals(root, text, diagnostic.AdditionalLocations.ToArray()) is { } background)
            yield return new("Remove 'background=true' and wait for the answer", diagnostic.Id + ":background", background);
    }

    // All or nothing: one assignment left behind would leave the contradiction.
    private static ImmutableArray<TextChange>? Removals(SyntaxNode root, SourceText text, params Location[] members)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (Location member in members)
        {
            if (member.SourceTree != root.SyntaxTree || BodyEdit.Remove(root, member.SourceSpan, text) is not { } change)
                return null;
            changes.Add(change);
        }

        return changes.Count == 0 ? null : changes.ToImmutable();
    }
}
