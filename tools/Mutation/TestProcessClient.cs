using System.Diagnostics;
using System.Globalization;

namespace Gemini.Gen.Mutation;

/// <summary>A test without mutants.</summary>
/// <param name="Id">xunit's.</param>
/// <param name="Name">For people.</param>
/// <param name="Time">What it took.</param>
/// <param name="Groups">The groups of mutants that it runs through.</param>
internal sealed record BaselineTest(string Id, string Name, TimeSpan Time, HashSet<int> Groups);

/// <summary>Starts processes that run tests, and ends those that hang.</summary>
internal sealed class TestProcessClient(string assemblyPath, IEnumerable<string> names) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? _process;

    /// <summary>Starts the process, which runs every test once. Idempotent.</summary>
    public async Task<IReadOnlyList<BaselineTest>> StartAsync()
    {
        string path = Path.ChangeExtension(assemblyPath, null);
        string self = Path.Combine(Path.GetDirectoryName(assemblyPath)!, Path.GetFileName(typeof(TestProcessClient).Assembly.Location));
        // Among the tests, with what they run on: the base directory of the application is theirs.
        File.Copy(typeof(TestProcessClient).Assembly.Location, self, overwrite: true);
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", path + ".runtimeconfig.json", "--depsfile", path + ".deps.json", self, "tests", assemblyPath, .. names])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // Code that a test runs a few times need not be optimised again and again.
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        var tests = new List<BaselineTest>();
        while (await LineAsync(Patience).ConfigureAwait(false) is { } fields)
        {
            if (fields[0] == TestProcess.Ready)
                return tests;
            tests.Add(new BaselineTest(
                fields[1],
                fields[4],
                TimeSpan.FromMilliseconds(int.Parse(fields[2], CultureInfo.InvariantCulture)),
                [.. fields[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static id => int.Parse(id, CultureInfo.InvariantCulture))]));
        }

        throw new InvalidOperationException("The tests did not run to their end without mutants.");
    }

    /// <returns>The outcome, and the test that noticed the mutant.</returns>
    public async Task<(Outcome Outcome, string? Test)> TryAsync(Mutant mutant, IReadOnlyCollection<BaselineTest> tests)
    {
        if (_process is null or { HasExited: true })
            await StartAsync().ConfigureAwait(false);
        await _process!.StandardInput.WriteLineAsync($"{mutant.Id}\t{string.Join('\t', tests.Select(static test => test.Id))}").ConfigureAwait(false);
        await _process.StandardInput.FlushAsync().ConfigureAwait(false);
        string[]? answer = await LineAsync(Patience + (10 * TimeSpan.FromTicks(tests.Sum(static test => test.Time.Ticks)))).ConfigureAwait(false);
        if (answer is not null)
            return answer[0] == TestProcess.Killed ? (Outcome.Killed, answer[1]) : (Outcome.Survived, null);
        bool hangs = !_process.HasExited && !_process.WaitForExit(1000);
        Dispose();
        return (hangs ? Outcome.TimedOut : Outcome.Killed, null);
    }

    public void Dispose()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _process = null;
    }

    /// <returns>Null if the process ended or took too long.</returns>
    private async Task<string[]?> LineAsync(TimeSpan limit)
    {
        using var source = new CancellationTokenSource(limit);
        try
        {
            return (await _process!.StandardOutput.ReadLineAsync(source.Token).ConfigureAwait(false))?.Split('\t');
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
