using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Moves an agent's ID to where agents go, or a model's to where models go: GEM0105.</summary>
/// <remarks>The additional locations of the diagnostic are the places to edit; none means that no edit certainly is right.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveIdFix))]
[Shared]
public sealed class MoveIdFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MisplacedId);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.NewTexts, out string? joined) || joined is null)
            yield break;
        string[] newTexts = joined.Split(DiagnosticProperties.Separator);
        if (newTexts.Length != diagnostic.AdditionalLocations.Count)
            yield break;
        yield return new(
            $"Move '{diagnostic.Properties[DiagnosticProperties.Id]}' to where it belongs",
            RuleIds.MisplacedId,
            diagnostic.AdditionalLocations.Zip(newTexts, (location, newText) => new TextChange(location.SourceSpan, newText)).ToImmutableArray());
    }
}
