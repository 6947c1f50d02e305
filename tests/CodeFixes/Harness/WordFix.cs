using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Tests.Harness;

/// <summary>Offers to replace the reported "bad" with "good" or with "worse", which is one character longer each time.</summary>
public sealed class WordFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (string word in new[] { "good", "fine", "missing + \"" })
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Say {word}", async cancellation =>
                {
                    SourceText text = await context.Document.GetTextAsync(cancellation);
                    return context.Document.WithText(text.Replace(context.Span, word.EndsWith('"') ? word + "\"" : $"\"{word}\""));
                },
                word),
                context.Diagnostics);
        }

        return Task.CompletedTask;
    }
}
