using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Mutation;

/// <summary>A copy of the repository in which mutants are written and built.</summary>
internal sealed partial class WorkingCopy : IDisposable
{
    private WorkingCopy(string root) => Root = root;

    public string Root { get; }

    public static WorkingCopy Of(string repository)
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("mutants-");
        foreach (string file in Output("git", repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            string source = Path.Combine(repository, file);
            string target = Path.Combine(root.FullName, file);
            // Deleted, but not committed.
            if (!File.Exists(source))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        return new WorkingCopy(root.FullName);
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Root, file), text);

    /// <summary>Builds a project; takes mutants that do not compile out of their files, until the rest does.</summary>
    public void Build(string project, IReadOnlyCollection<MutatedFile> files)
    {
        Dictionary<string, MutatedFile> byPath = files.ToDictionary(file => Path.Combine(Root, file.Path));
        while (true)
        {
            string output = Output("dotnet", Root, "build", project, "-nologo", "-v:q", "-clp:NoSummary", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0");
            HashSet<(string Path, int Line, int Column)> errors = [.. Error().Matches(output).Select(static match =>
                (match.Groups["path"].Value, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture)))];
            if (errors.Count == 0)
            {
                if (output.Contains("error ", StringComparison.Ordinal))
                    throw new InvalidOperationException(output);
                return;
            }

            // From the end on: a member that is dropped as a whole has its errors behind its start.
            int dropped = errors.OrderByDescending(static error => error.Line).Sum(error => byPath.TryGetValue(error.Path, out MutatedFile? file) ? file.Drop(error.Line, error.Column) : 0);
            if (dropped == 0)
                throw new InvalidOperationException(output);
            Console.Error.WriteLine($"{dropped} mutants do not compile");
            foreach (string path in errors.Select(static error => error.Path).Distinct().Where(byPath.ContainsKey))
                Write(byPath[path].Path, byPath[path].Write());
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Output(string program, string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"^\s*(?<path>[^(\r\n]+)\((?<line>\d+),(?<column>\d+)\): error ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();
}
