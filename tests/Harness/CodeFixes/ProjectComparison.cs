using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Gemini.Gen.Harness;

/// <summary>Compares two projects file by file and shows what differs as a unified diff.</summary>
internal static class ProjectComparison
{
    public static async Task VerifyAsync(string what, Project expected, Project actual)
    {
        var expectedFiles = await TextsAsync(expected);
        var actualFiles = await TextsAsync(actual);
        foreach (string path in expectedFiles.Keys.Union(actualFiles.Keys).Order(StringComparer.Ordinal))
        {
            string before = expectedFiles.GetValueOrDefault(path, "");
            string after = actualFiles.GetValueOrDefault(path, "");
            if (before != after)
                throw new XunitException($"\n{what} gives another {path}:\n{TextDiff.Render(before, after)}");
        }

        await CompileErrors.RejectAsync(actual);
    }

    private static async Task<Dictionary<string, string>> TextsAsync(Project project)
    {
        var texts = new Dictionary<string, string>();
        foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments))
            texts[TestSolution.RelativePath(document.FilePath)] = (await document.GetTextAsync()).ToString();
        return texts;
    }
}
