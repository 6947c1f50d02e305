using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gemini.Gen.CodeFixes;

/// <summary>The base of fixes that edit files which are not C#; it brings Fix All.</summary>
public abstract class AdditionalFileFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => AdditionalFileFixAll.Instance;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.TextDocument.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FileOf(diagnostic) is not { } path)
                continue;
            foreach (TextFix fix in FixesFor(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, c => AdditionalFileEdit.ApplyAsync(solution, path, fix.Changes, c), fix.EquivalenceKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The fixes of a diagnostic, the preferred one first.</summary>
    internal abstract IEnumerable<TextFix> FixesFor(Diagnostic diagnostic);

    /// <summary>The file to edit; null if it is none of this provider's.</summary>
    internal virtual string? FileOf(Diagnostic diagnostic) =>
        diagnostic.Location.Kind == LocationKind.ExternalFile ? diagnostic.Location.GetLineSpan().Path : null;
}
