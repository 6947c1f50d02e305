using System.Text.RegularExpressions;
using Gemini.Gen.Mutation;
using Microsoft.CodeAnalysis;

const string Usage = """
    Makes small mistakes in source files, one at a time, and tells which of them no test notices.

      mutation TESTS FOLDER-OR-FILE... [--tests PART]... [--without PART]... [--processes N] [--minutes N] [--report FILE]

      TESTS             a test project, say tests/Generator; several with commas: what one does not notice, the next is asked about
      FOLDER-OR-FILE    what is changed, say src/CompileTime/Schema
      --tests PART      runs the tests whose full name contains this, say .Conversations.
      --without PART    leaves out those whose full name contains this
      --minutes N       stops after so long in each project; in an order of chance, so that what was tried speaks for the rest
      --processes N     runs so many at once; one for each core by default
    """;

if (args is ["tests", var assembly, .. var parts])
{
    TestProcess.Run(assembly, parts);
    return 0;
}

if (!TryParse(args, out List<string> paths, out List<string> names, out int processes, out int minutes, out string? report) || paths.Count < 2)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

string repository = Directory.GetCurrentDirectory();
string[] projects = paths[0].Split(',', StringSplitOptions.RemoveEmptyEntries);
int count = 0;
List<MutatedFile> files = [];
foreach (string path in paths.Skip(1).SelectMany(SourcesOf).Order(StringComparer.Ordinal))
{
    var file = new MutatedFile(path, File.ReadAllText(path), count + 1);
    count += file.Mutants.Count();
    files.Add(file);
}

using WorkingCopy copy = WorkingCopy.Of(repository);
copy.Write("src/CompileTime/Polyfills/MutantSwitch.cs", SwitchFile.Source(count));
// What the compile-time projects share, the others do not have.
foreach (string project in files.Select(static file => file.Path.Split('/')[1]).Intersect(["Runtime", "Testing", "Extensions"]))
    copy.Write($"src/{project}/MutantSwitch.cs", SwitchFile.Source(count));
foreach (MutatedFile file in files)
    copy.Write(file.Path, file.Write());
foreach (string project in projects)
    copy.Build(project, files);
(int Group, Mutant Mutant)[] mutants = [.. files.SelectMany(static file => file.Groups)];
Console.Error.WriteLine($"{mutants.Length} mutants in {files.Count} files");
if (minutes > 0)
    new Random(Seed: 1).Shuffle(mutants);

var results = new Dictionary<Mutant, Outcome>();
foreach (string project in projects)
{
    string tests = Directory.GetFiles(Path.Combine(copy.Root, project, "bin"), "*.Tests.dll", SearchOption.AllDirectories).First(static file => !file.Contains("ref", StringComparison.Ordinal));
    (int Group, Mutant Mutant)[] left = [.. mutants.Where(item => results.GetValueOrDefault(item.Mutant, Outcome.Uncovered) is Outcome.Survived or Outcome.Uncovered)];
    foreach ((Mutant mutant, Outcome outcome) in await MutationRun.RunAsync(tests, [.. names], left, processes, minutes > 0 ? TimeSpan.FromMinutes(minutes) : TimeSpan.MaxValue).ConfigureAwait(false))
        results[mutant] = outcome == Outcome.Uncovered ? results.GetValueOrDefault(mutant, outcome) : outcome;
}

await using TextWriter output = report is null ? Console.Out : File.CreateText(report);
Report.Print([.. results.OrderBy(static result => result.Key.Id).Select(static result => (result.Key, result.Value))], output);
return 0;

static IEnumerable<string> SourcesOf(string path) =>
    File.Exists(path) ? [path] : Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories).Where(static file => !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"));

static bool TryParse(string[] args, out List<string> paths, out List<string> names, out int processes, out int minutes, out string? report)
{
    (paths, names, processes, minutes, report) = ([], [], Environment.ProcessorCount, 0, null);
    for (int i = 0; i < args.Length; i++)
    {
        if (!args[i].StartsWith("--", StringComparison.Ordinal))
        {
            paths.Add(args[i]);
            continue;
        }

        if (i + 1 == args.Length)
            return false;
        string value = args[i + 1];
        switch (args[i++])
        {
            case "--tests":
                names.Add(value);
                break;
            case "--without":
                names.Add("-" + value);
                break;
            case "--processes" when int.TryParse(value, out processes) && processes > 0:
            case "--minutes" when int.TryParse(value, out minutes) && minutes > 0:
                break;
            case "--report":
                report = value;
                break;
            default:
                return false;
        }
    }

    return true;
}
