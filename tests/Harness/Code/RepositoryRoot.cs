namespace Gemini.Gen.Harness;

/// <summary>Finds the repository from the folder the tests run in.</summary>
/// <remarks>Not through [CallerFilePath]: deterministic builds map those paths.</remarks>
public static class RepositoryRoot
{
    /// <summary>The folder that holds the solution file.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path below the repository's root.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Gemini.Gen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Gemini.Gen.sln above {AppContext.BaseDirectory}.");
    }
}
