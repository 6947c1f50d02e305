using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Harness;

/// <summary>The assemblies test code is compiled against, read once per process and without a network.</summary>
public static class CompilerReferences
{
    /// <summary>The shared framework the tests run on.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = [.. FrameworkFiles().Select(f => MetadataReference.CreateFromFile(f))];

    /// <summary>The shared framework and the Gemini.Gen runtime.</summary>
    public static ImmutableArray<MetadataReference> WithRuntime { get; } =
        Framework.Add(MetadataReference.CreateFromFile(typeof(Gemini.Gen.GeminiToolAttribute).Assembly.Location));

    // The trusted list also names xunit, Roslyn and the test assembly: user code must not see those.
    private static IEnumerable<string> FrameworkFiles()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(f => Path.GetDirectoryName(f) == folder);
    }
}
