using System.Text.RegularExpressions;

namespace Gemini.Gen.Package.Tests;

/// <summary>Retired IDs in the files that a program is configured by, in real builds.</summary>
[Collection(nameof(PackedPackages))]
public sealed partial class ConfigurationFileTests(PackedPackages packages)
{
    private const string Settings = """
        {
          // The model we use.
          "Gemini": { "Model": "gemini-1.5-pro" }
        }
        """;

    private const string Program = "internal static class Program { private static void Main() { } }";

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "Gemini.Gen.Analyzers")]
    [InlineData("Microsoft.NET.Sdk", "Gemini.Gen")]
    [InlineData("Microsoft.NET.Sdk.Web", "Gemini.Gen;Gemini.Gen.Analyzers")]
    public async Task A_retired_model_is_reported_once_at_its_place_in_the_file(string sdk, string references)
    {
        ConsumerProject consumer = Create(sdk, references, "", new() { ["appsettings.json"] = Settings, ["local.settings.json"] = "{}" });

        CommandResult build = (await consumer.DotnetAsync("build")).Succeeded();
        Assert.Equal(["appsettings.json(3,25): warning GEM0101"], Reports(build));
        Assert.Contains(" 1 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_project_lists_itself_is_not_listed_again()
    {
        ConsumerProject consumer = Create(
            "Microsoft.NET.Sdk",
            "Gemini.Gen.Analyzers",
            """<ItemGroup><AdditionalFiles Include="appsettings.json" /></ItemGroup>""",
            new() { ["appsettings.json"] = Settings });

        CommandResult build = (await consumer.DotnetAsync("build")).Succeeded();
        Assert.Equal(["appsettings.json(3,25): warning GEM0101"], Reports(build));
        CommandResult items = (await consumer.DotnetAsync("msbuild", "-getItem:AdditionalFiles")).Succeeded();
        Assert.Single(Listed().Matches(items.Output));
    }

    [Fact]
    public async Task The_property_turns_the_programs_files_off_and_leaves_the_catalog_on()
    {
        ConsumerProject consumer = Create(
            "Microsoft.NET.Sdk",
            "Gemini.Gen.Analyzers",
            "<PropertyGroup><GeminiGenAnalyzeConfiguration>false</GeminiGenAnalyzeConfiguration></PropertyGroup>",
            new() { ["appsettings.json"] = Settings, ["gemini-models.json"] = """{ "models": [ { "id": "gemini-9-flash" } ] }""" });

        CommandResult build = (await consumer.DotnetAsync("build")).Succeeded();
        Assert.Equal(["gemini-models.json(1,23): warning GEM0110"], Reports(build));
    }

    [Fact]
    public async Task Without_configuration_files_nothing_changes()
    {
        ConsumerProject consumer = Create("Microsoft.NET.Sdk", "Gemini.Gen.Analyzers", "", []);

        CommandResult build = (await consumer.DotnetAsync("build", "-warnaserror")).Succeeded();
        Assert.Contains(" 0 Warning(s)", build.Output, StringComparison.Ordinal);
        CommandResult items = (await consumer.DotnetAsync("msbuild", "-getItem:AdditionalFiles")).Succeeded();
        Assert.DoesNotContain("settings", items.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Hints_are_quiet_in_a_build_until_they_are_raised()
    {
        ConsumerProject consumer = Create(
            "Microsoft.NET.Sdk",
            "Gemini.Gen.Analyzers",
            "",
            new()
            {
                ["Models.cs"] = """internal static class Models { public const string Chat = "gemini-3-flash-preview"; }""",
                ["appsettings.json"] = """{ "Gemini": { "Model": "gemini-3-flash-preview" } }""",
            });

        CommandResult quiet = (await consumer.DotnetAsync("build")).Succeeded();
        Assert.DoesNotContain("GEM0103", quiet.Output, StringComparison.Ordinal);

        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.GEM0103.severity = warning\n");
        CommandResult raised = (await consumer.DotnetAsync("build", "--no-incremental")).Succeeded();
        Assert.Equal(["Models.cs(1,60): warning GEM0103"], Reports(raised));

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.GEM0103.severity = warning\n");
        CommandResult everywhere = (await consumer.DotnetAsync("build", "--no-incremental")).Succeeded();
        Assert.Equal(["Models.cs(1,60): warning GEM0103", "appsettings.json(1,25): warning GEM0103"], Reports(everywhere));
    }

    private ConsumerProject Create(
        string sdk, string references, string extra, Dictionary<string, string> files, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        files["Program.cs"] = Program;
        return ConsumerProject.Create(
            packages,
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(references.Split(';').Select(id => $"<PackageReference Include=\"{id}\" Version=\"$VERSION$\" />"))}
              </ItemGroup>
              {extra}
            </Project>
            """,
            files,
            $"{name}_{sdk}_{references.Replace(';', '_')}");
    }

    private static string[] Reports(CommandResult build) =>
        [.. Report().Matches(build.Output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"[\w.-]+\(\d+,\d+\): warning GEM\d+")]
    private static partial Regex Report();

    [GeneratedRegex("\"Identity\": \"appsettings.json\"")]
    private static partial Regex Listed();
}
