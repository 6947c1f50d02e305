using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>Puts a replacement ID where a retired one stands: GEM0101 to GEM0104.</summary>
/// <remarks>
/// The diagnostic's location is exactly what the new text replaces, so that quotes, escapes, prefix and suffix stay.
/// No replacements in its properties means that another ID alone would not be right.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapIdFix))]
[Shared]
public sealed class SwapIdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ModelShutDown, RuleIds.ModelDeprecated, RuleIds.ModelSuperseded, RuleIds.AgentRetired);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextSwapFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (IdSwap swap in IdSwap.Of(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        swap.Title,
                        cancellation => TextSwapFixAll.ApplyAsync(context.Document, ImmutableArray.Create(swap), cancellation),
                        swap.EquivalenceKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
