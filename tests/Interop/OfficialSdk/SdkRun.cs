using System.Globalization;
using System.Text.RegularExpressions;
using Gemini.Gen.Samples.Emulator;

namespace Gemini.Gen.Interop.Tests.OfficialSdk;

/// <summary>Runs all checks once, in a temporary folder, against an emulator behind a loopback host.</summary>
public sealed partial class SdkRun : IAsyncLifetime
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(2);

    // What the pinned SDK asks for (engines in its package.json).
    private const int OldestNode = 20;

    /// <summary>Gets why the checks did not run; <see langword="null"/> if they did.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>Gets the checks that ran, with the failure of each or <see langword="null"/>.</summary>
    public IReadOnlyDictionary<string, string?> Results { get; private set; } = new Dictionary<string, string?>();

    /// <summary>Gets everything that was printed.</summary>
    public string Log { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gemini-gen-interop-");
        try
        {
            SkipReason = await InstallAsync(folder.FullName);
            if (SkipReason is null)
                await RunAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Puts the checks and the SDK into a folder.</summary>
    /// <returns>Why that is impossible here; <see langword="null"/> if it is done.</returns>
    private static async Task<string?> InstallAsync(string folder)
    {
        var node = await NodeCommand.RunAsync(folder, "node", ["--version"], InstallLimit);
        if (node is null)
            return "Node.js is not installed.";
        if (!Version.TryParse(node.Output.Trim().TrimStart('v'), out var version) || version.Major < OldestNode)
            return string.Create(CultureInfo.InvariantCulture, $"Node.js is {node.Output.Trim()}; the SDK needs {OldestNode} or newer.");

        foreach (string file in new[] { "package.json", "package-lock.json" }.Concat(FilesIn("Sdk")).Concat(FilesIn("Bodies")))
        {
            string copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), copy);
        }

        string[] install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];
        var npm = await NodeCommand.RunAsync(folder, "npm", install, InstallLimit);
        if (npm is null)
            return "npm is not installed, or takes too long.";
        // A lock file that does not fit is our mistake; a registry that cannot be reached is not.
        string code = ErrorCode().Match(npm.Error).Value;
        Assert.False(code.EndsWith("EUSAGE", StringComparison.Ordinal) || code.EndsWith("EINTEGRITY", StringComparison.Ordinal), npm.Error);
        return npm.ExitCode == 0 ? null : $"@google/genai cannot be installed: {code}";
    }

    private async Task RunAsync(string folder)
    {
        using var emulator = InteropScript.CreateEmulator();
        await using var host = await EmulatorHost.StartAsync(emulator);
        var run = await NodeCommand.RunAsync(
            folder, "node", ["--test-reporter=tap", "Sdk/all.mjs"], RunLimit, host.Address.OriginalString);
        Assert.True(run is not null, "The checks do not end.");
        Log = run.Output + run.Error;
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            KeepBodies(folder);
        Results = Parse(run.Output);
        Assert.True(Results.Count > 0, Log);
    }

    /// <summary>Takes what the SDK sent into the repository. The tests read it from there when they are built again.</summary>
    private static void KeepBodies(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Gemini.Gen.sln")))
            root = root.Parent!;
        foreach (string body in Directory.GetFiles(Path.Combine(folder, "Bodies")))
            File.Copy(body, Path.Combine(root.FullName, "tests", "Interop", "Bodies", Path.GetFileName(body)), overwrite: true);
    }

    // TAP: "ok 1 - name" or "not ok 1 - name", then the details as indented YAML.
    private static Dictionary<string, string?> Parse(string tap) => ResultLine().Matches(tap).ToDictionary(
        match => match.Groups["name"].Value,
        match => match.Groups["not"].Success ? match.Groups["details"].Value : null);

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder)).Select(file => Path.Combine(folder, Path.GetFileName(file)));

    // The line of npm's many that says it all: "npm error code ECONNREFUSED".
    [GeneratedRegex(@"^npm .*\bcode [^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex ErrorCode();

    [GeneratedRegex(@"^(?<not>not )?ok \d+ - (?<name>[^\r\n]*)\r?\n(?<details>(?:  [^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex ResultLine();
}
