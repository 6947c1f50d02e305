using System.Globalization;

namespace Gemini.Gen.Mutation;

/// <summary>Prints what a run found, as Markdown.</summary>
internal static class Report
{
    public static void Print(IReadOnlyList<(Mutant Mutant, Outcome Outcome)> results, TextWriter output)
    {
        output.WriteLine("| file | mutants | killed | timed out | survived | no test | score |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (IGrouping<string, (Mutant Mutant, Outcome Outcome)> file in results.GroupBy(static result => result.Mutant.File))
            Row(file.Key, [.. file]);
        Row("all", results);
        foreach (Outcome outcome in new[] { Outcome.Survived, Outcome.Uncovered })
        {
            output.WriteLine();
            output.WriteLine(outcome == Outcome.Survived ? "Survived:" : "No test runs through:");
            foreach ((Mutant mutant, _) in results.Where(result => result.Outcome == outcome))
                output.WriteLine($"- {mutant.File}:{mutant.Line}: `{OneLine(mutant.Change.Before)}` as `{OneLine(mutant.Change.After)}`");
        }

        void Row(string name, IReadOnlyCollection<(Mutant Mutant, Outcome Outcome)> part)
        {
            int found = Count(Outcome.Killed) + Count(Outcome.TimedOut);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {part.Count} | {Count(Outcome.Killed)} | {Count(Outcome.TimedOut)} | {Count(Outcome.Survived)} | {Count(Outcome.Uncovered)} | {(part.Count == 0 ? 1 : (double)found / part.Count):P1} |"));

            int Count(Outcome outcome) => part.Count(result => result.Outcome == outcome);
        }
    }

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
