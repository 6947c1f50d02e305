using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gemini.Gen.Mutation;

/// <summary>Tries mutants in several processes at once.</summary>
internal static class MutationRun
{
    /// <param name="assemblyPath">The tests.</param>
    /// <param name="names">Which of them: parts of their names.</param>
    /// <param name="mutants">Each with its group.</param>
    /// <param name="processes">How many run at once.</param>
    /// <param name="limit">When no more are begun.</param>
    /// <returns>Those that were tried.</returns>
    public static async Task<IReadOnlyList<(Mutant Mutant, Outcome Outcome)>> RunAsync(string assemblyPath, string[] names, IReadOnlyList<(int Group, Mutant Mutant)> mutants, int processes, TimeSpan limit)
    {
        var time = Stopwatch.StartNew();
        var queue = new ConcurrentQueue<(int Group, Mutant Mutant)>(mutants);
        var outcomes = new ConcurrentDictionary<Mutant, Outcome>();
        var kills = new ConcurrentDictionary<string, int>();
        await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => WorkAsync())).ConfigureAwait(false);
        return [.. outcomes.Select(static pair => (pair.Key, pair.Value)).OrderBy(static result => result.Key.Id)];

        async Task WorkAsync()
        {
            using var client = new TestProcessClient(assemblyPath, names);
            IReadOnlyList<BaselineTest> tests = await client.StartAsync().ConfigureAwait(false);
            Console.Error.WriteLine($"{tests.Count} tests pass without mutants");
            while (time.Elapsed < limit && queue.TryDequeue(out (int Group, Mutant Mutant) next))
            {
                // The tests that noticed most so far first, then the quick ones.
                BaselineTest[] through = [.. tests.Where(test => test.Groups.Contains(next.Group))
                    .OrderByDescending(test => kills.GetValueOrDefault(test.Id)).ThenBy(static test => test.Time)];
                (Outcome outcome, string? test) = through.Length == 0 ? (Outcome.Uncovered, null) : await client.TryAsync(next.Mutant, through).ConfigureAwait(false);
                outcomes[next.Mutant] = outcome;
                if (test is not null)
                    kills.AddOrUpdate(test, 1, static (_, count) => count + 1);
                if (outcomes.Count % 50 == 0)
                    Console.Error.WriteLine($"{outcomes.Count} of {mutants.Count} mutants");
            }
        }
    }
}
