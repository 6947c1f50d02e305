using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Json;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds what contradicts itself, or the package's catalog, in the user's files.</summary>
internal static class UserCatalogChecks
{
    /// <summary>The parts with each ID and pattern only where it is first; what comes again is a problem there.</summary>
    public static ImmutableArray<UserCatalogPart> WithoutDuplicates(ImmutableArray<UserCatalogPart> parts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return parts.Select(part =>
        {
            var problems = part.Problems.ToBuilder();
            return part with
            {
                Entries = part.Entries.Where(e => IsFirst(e.Id)).ToImmutableArray(),
                Patterns = part.Patterns.Where(p => IsFirst(p.Text)).ToImmutableArray(),
                Problems = problems.ToImmutable(),
            };

            bool IsFirst(Located text)
            {
                bool isFirst = seen.Add(text.Text);
                if (!isFirst)
                    problems.Add(new(text.Span, $"'{text.Text}' is listed twice; the first one counts"));
                return isFirst;
            }
        }).ToImmutableArray();
    }

    /// <summary>The contradictions in one file.</summary>
    public static IEnumerable<JsonProblem> Problems(UserCatalogPart part, LifecycleCatalog catalog)
    {
        foreach (UserEntry entry in part.Entries)
        {
            foreach (JsonProblem problem in Replacements(entry.Entry, entry.Replacements, catalog))
                yield return problem;
            if (Contradicted(entry, part) is { } pattern)
            {
                yield return new(
                    entry.Id.Span,
                    $"'{entry.Id.Text}' is {Name(entry.Entry.Status)}, but all of '{pattern.Text.Text}' is {Name(pattern.Pattern!.Entry.Status)}; name it in the pattern's 'exceptions'");
            }
        }

        for (int i = 0; i < part.Patterns.Length; i++)
        {
            foreach (JsonProblem problem in Pattern(part.Patterns[i], part.Patterns.Take(i), catalog))
                yield return problem;
        }
    }

    private static IEnumerable<JsonProblem> Pattern(UserPattern pattern, IEnumerable<UserPattern> earlier, LifecycleCatalog catalog)
    {
        // Any text in place of the star: what contains the pattern's texts contains this one.
        string member = pattern.Text.Text.Replace("*", "x");
        if (earlier.FirstOrDefault(e => e.Pattern is not null && Glob.Matches(e.Text.Text, member)) is { } general)
            yield return new(pattern.Text.Span, $"'{pattern.Text.Text}' is never reached, because '{general.Text.Text}' comes before it");
        foreach (Located exception in pattern.Exceptions.Where(e => !Glob.Matches(pattern.Text.Text, e.Text)))
            yield return new(exception.Span, $"'{exception.Text}' does not match '{pattern.Text.Text}', so it needs no exception");
        if (pattern.Pattern is null)
            yield break;
        foreach (JsonProblem problem in Replacements(pattern.Pattern.Entry, pattern.Replacements, catalog))
            yield return problem;
    }

    private static IEnumerable<JsonProblem> Replacements(CatalogEntry entry, ImmutableArray<Located> replacements, LifecycleCatalog catalog)
    {
        foreach (Located replacement in replacements)
        {
            if (replacement.Text == entry.Id)
                yield return new(replacement.Span, $"'{entry.Id}' cannot replace itself");
            else if (catalog.Find(replacement.Text) is { Serves: false } retired)
                yield return new(replacement.Span, $"The replacement '{replacement.Text}' is itself shut down{Instead(retired, catalog)}");
            else if (catalog.FindExact(replacement.Text) is { } known && known.Kind != entry.Kind)
                yield return new(replacement.Span, $"'{replacement.Text}' is {Article(known.Kind)}, but '{entry.Id}' is {Article(entry.Kind)}");
        }
    }

    private static UserPattern? Contradicted(UserEntry entry, UserCatalogPart part) => part.Patterns.FirstOrDefault(p => Glob.Matches(p.Text.Text, entry.Id.Text)) is
        { Pattern: { } pattern } found && pattern.Entry.Status != entry.Entry.Status && Array.IndexOf(pattern.Exceptions, entry.Id.Text) < 0 ? found : null;

    private static string Instead(CatalogEntry retired, LifecycleCatalog catalog) =>
        catalog.ServingReplacements(retired) is [var first, ..] ? $"; use '{first}'" : "";

    private static string Article(IdKind kind) => kind == IdKind.Agent ? "an agent" : "a model";

    private static string Name(IdStatus status) => status switch
    {
        IdStatus.Shutdown => "shut down",
        IdStatus.Deprecated => "deprecated",
        IdStatus.Preview => "a preview",
        _ => "current",
    };
}
