using System.Reflection;

namespace Gemini.Gen.Package.Tests;

/// <summary>The packages, packed once for all tests from what the build made.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public static string Version { get; } = Metadata("PackageVersion");

    public string Root { get; } = Directory.CreateTempSubdirectory("gemini-gen-").FullName;

    /// <summary>The folder that serves as the package source of the consumers.</summary>
    public string Source => Path.Combine(Root, "source");

    /// <summary>A package folder of its own: the machine's cache may hold another build of the same version.</summary>
    public string Cache => Path.Combine(Root, "cache");

    public string PathOf(string id) => Path.Combine(Source, $"{id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        foreach (string project in (string[])["Analyzers/Gemini.Gen.Analyzers", "Runtime/Gemini.Gen", "Testing/Gemini.Gen.Testing", "Extensions/Gemini.Gen.Extensions"])
        {
            CommandResult packed = await DotnetCommand.RunAsync(
                Metadata("RepositoryRoot"), "pack", $"src/{project}.csproj", "--no-build", "-c", Metadata("Configuration"), "-o", Source);
            packed.Succeeded();
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    private static string Metadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

/// <summary>Consumers share the packed files and run one after the other: each build wants the whole machine.</summary>
[CollectionDefinition(nameof(PackedPackages))]
public sealed class PackedPackagesDefinition : ICollectionFixture<PackedPackages>;
