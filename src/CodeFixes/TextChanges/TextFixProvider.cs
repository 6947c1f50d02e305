using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes;

/// <summary>The base of fixes that edit text; it brings Fix All.</summary>
public abstract class TextFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (TextFix fix in FixesFor(diagnostic, root, text))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(fix.Changes))), fix.EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The fixes of a diagnostic, the preferred one first; none if the code is not what the fix understands.</summary>
    internal abstract IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text);
}
