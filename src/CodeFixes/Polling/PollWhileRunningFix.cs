using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Polling;

/// <summary>GEM0206: asks whether the interaction is still running where the code asks whether it is completed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PollWhileRunningFix))]
[Shared]
public sealed class PollWhileRunningFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.EndlessPoll);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.NewText, out string? newText))
            yield return new("Poll while the interaction is running", diagnostic.Id, ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, newText!)));
    }
}
