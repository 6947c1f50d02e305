using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Gemini.Gen.Harness;

/// <summary>A test whose source needs a newer compiler than the floor: skipped, and says so, on older ones.</summary>
public sealed class RoslynFactAttribute : FactAttribute
{
    /// <summary>Runs the test only on Roslyn <paramref name="minimum"/> and newer.</summary>
    public RoslynFactAttribute(string minimum)
    {
        Minimum = minimum;
        Version? running = typeof(CSharpCompilation).Assembly.GetName().Version;
        if (running < Version.Parse(minimum))
            Skip = $"Needs Roslyn {minimum}; this is {running}.";
    }

    /// <summary>The oldest Roslyn that can compile the test's source.</summary>
    public string Minimum { get; }
}
