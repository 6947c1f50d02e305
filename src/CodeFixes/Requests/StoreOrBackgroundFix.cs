using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CodeFixes.Conversations;
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
        if (MemberRemovals.Of(root, new[] { diagnostic.Location }, text) is { } store)
            yield return new("Remove 'store=false' and store the interaction", diagnostic.Id + ":store", store);
        if (MemberRemovals.Of(root, diagnostic.AdditionalLocations, text) is { } background)
            yield return new("Remove 'background=true' and wait for the answer", diagnostic.Id + ":background", background);
    }
}
