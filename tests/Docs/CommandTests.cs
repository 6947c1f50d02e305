using System.Text.RegularExpressions;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Docs.Tests;

public sealed partial class CommandTests
{
    private static readonly CodeBlock FirstBlock = MarkdownPage.Load("README.md").Blocks[0];

    [Fact]
    public void The_first_screen_begins_with_two_commands_that_a_clone_can_run()
    {
        Assert.Equal("sh", FirstBlock.Language);
        Assert.Collection(
            FirstBlock.Text.Split('\n'),
            line => Assert.StartsWith("dotnet run --project samples/Quickstart ", line, StringComparison.Ordinal),
            line => Assert.Equal("dotnet test Gemini.Gen.sln", line));
    }

    [Fact]
    public void Projects_that_commands_run_are_programs()
    {
        string[] projects = [.. Commands().SelectMany(line => RunProject().Matches(line)).Select(m => m.Groups["project"].Value).Distinct()];

        Assert.Contains("samples/Quickstart", projects);
        Assert.Contains("samples/Emulator", projects);
        Assert.All(projects, project =>
        {
            string folder = RepositoryRoot.Combine(project.Split('/'));
            Assert.Single(Directory.GetFiles(folder, "*.csproj"));
            Assert.True(File.Exists(Path.Combine(folder, "Program.cs")), project);
        });
    }

    [Fact]
    public void What_commands_build_and_test_exists()
    {
        string[] targets = [.. Commands().SelectMany(line => BuildTarget().Matches(line)).Select(m => m.Groups["target"].Value).Distinct()];

        Assert.Contains("Gemini.Gen.sln", targets);
        Assert.All(targets, target => Assert.True(Path.Exists(RepositoryRoot.Combine(target.Split('/'))), target));
    }

    [Fact]
    public void The_solution_has_every_project_of_the_repository()
    {
        string solution = File.ReadAllText(RepositoryRoot.Combine("Gemini.Gen.sln")).Replace('\\', '/');
        IEnumerable<string> projects = new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Commands() => Pages.All
        .Select(MarkdownPage.Load)
        .SelectMany(page => page.Blocks)
        .Where(block => block.Language == "sh")
        .SelectMany(block => block.Text.Split('\n'));

    [GeneratedRegex(@"dotnet run --project (?<project>[\w./-]+)")]
    private static partial Regex RunProject();

    [GeneratedRegex(@"dotnet (?:build|test) (?<target>[\w./-]+)")]
    private static partial Regex BuildTarget();
}
