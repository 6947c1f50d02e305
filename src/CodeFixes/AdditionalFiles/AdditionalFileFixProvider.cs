using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gemini.Gen.CodeFixes;

/// <summary>The base of fixes for diagnostics in files that are not C#; it brings Fix All.</summary>
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
            foreach (TextFix fix in FixesFor(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, c => AdditionalFileEdit.ApplyAsync(solution, PathOf(diagnostic), fix.Changes, c), fix.EquivalenceKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The fixes of a diagnostic, the preferred one first.</summary>
    internal abstract IEnumerable<TextFix> FixesFor(Diagnostic diagnostic);

    /// <summary>The file that a diagnostic is in.</summary>
    internal static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;
}
