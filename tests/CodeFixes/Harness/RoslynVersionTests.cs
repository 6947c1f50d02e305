using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.CodeFixes.Tests.Harness;

/// <summary>A run on the floor is worth something only if no dependency brings a newer compiler along.</summary>
public sealed class RoslynVersionTests
{
    private static readonly Version RoslynVersion = Version.Parse(
        typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == nameof(RoslynVersion)).Value + ".0");

    [Fact]
    public void The_compiler_under_test_is_the_version_that_the_run_asked_for() =>
        Assert.Equal(RoslynVersion, typeof(CSharpCompilation).Assembly.GetName().Version);

    [Fact]
    public void So_are_the_workspaces() => Assert.Equal(RoslynVersion, typeof(Workspace).Assembly.GetName().Version);
}
