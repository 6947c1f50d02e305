using System.Runtime.CompilerServices;

namespace Gemini.Gen.Package.Tests;

/// <summary>A fresh project outside the repository that references the packed files.</summary>
internal sealed class ConsumerProject
{
    private ConsumerProject(string folder) => Folder = folder;

    public string Folder { get; }

    public static ConsumerProject Create(
        PackedPackages packages,
        string projectXml,
        IReadOnlyDictionary<string, string> files,
        [CallerMemberName] string name = "")
    {
        string folder = Path.Combine(packages.Root, name);
        Directory.CreateDirectory(folder);
        var project = new ConsumerProject(folder);
        project.Write("Consumer.csproj", projectXml.Replace("$VERSION$", PackedPackages.Version, StringComparison.Ordinal));
        project.Write(
            "nuget.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{packages.Cache}" /></config>
              <packageSources><add key="packed" value="{packages.Source}" /></packageSources>
            </configuration>
            """);
        foreach ((string path, string text) in files)
            project.Write(path, text);
        return project;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    public Task<CommandResult> DotnetAsync(params string[] arguments) => DotnetCommand.RunAsync(Folder, arguments);
}
