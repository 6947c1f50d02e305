using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes;

/// <summary>Edits a file that projects list as an additional file. Projects and target frameworks share it: each must see the new text.</summary>
internal static class AdditionalFileEdit
{
    public static async Task<Solution> ApplyAsync(Solution solution, string path, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        ImmutableArray<DocumentId> ids = solution.GetDocumentIdsWithFilePath(path);
        if (ids.Select(solution.GetAdditionalDocument).FirstOrDefault(d => d is not null) is not { } file)
            return solution;
        SourceText text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        SourceText changed = text.WithChanges(changes);
        foreach (DocumentId id in ids.Where(solution.ContainsAdditionalDocument))
            solution = solution.WithAdditionalDocumentText(id, changed);
        return solution;
    }
}
