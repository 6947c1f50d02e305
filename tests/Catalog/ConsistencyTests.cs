using System.Text.RegularExpressions;
using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Json;

namespace Gemini.Gen.Catalog.Tests;

public class ConsistencyTests
{
    private static readonly CatalogData Catalog = ShippedCatalog.Data;

    [Fact]
    public void Ids_are_unique() =>
        Assert.Empty(Catalog.Entries.GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Ids_are_lower_case_letters_digits_hyphens_and_dots() =>
        Assert.All(Catalog.Entries, e => Assert.Matches("^[a-z][a-z0-9.-]+$", e.Id));

    [Fact]
    public void Every_id_fits_the_grammar_or_needs_a_context()
    {
        var grammar = new Regex(Catalog.IdGrammar, RegexOptions.ECMAScript);
        Assert.Empty(Catalog.Entries.Where(e => e.NeedsContext is null && !grammar.IsMatch(e.Id)).Select(e => e.Id));
    }

    [Fact]
    public void Every_retired_or_superseded_id_has_an_effective_replacement() =>
        Assert.Empty(Catalog.Entries.Where(e => e.Superseded != (e.EffectiveReplacement is not null)).Select(e => e.Id));

    [Fact]
    public void Retired_ids_are_superseded() =>
        Assert.Empty(Catalog.Entries.Where(e => e.Status >= CatalogStatus.Deprecated && !e.Superseded).Select(e => e.Id));

    [Fact]
    public void Replacement_chains_end_at_an_id_that_serves_and_is_not_superseded() => Assert.All(
        Catalog.Entries.Where(e => e.Superseded),
        e => Assert.True(
            Catalog.Find(e.EffectiveReplacement!) is { Serves: true, Superseded: false },
            $"{e.Id}: {e.EffectiveReplacement} does not serve or is superseded itself."));

    [Fact]
    public void Replacements_exist_and_stay_within_their_kind() => Assert.All(
        Catalog.Entries.Where(e => e.Superseded),
        e => Assert.All(
            e.Replacements.Append(e.EffectiveReplacement!),
            r => Assert.Equal(e.IsAgent, Catalog.Find(r)?.IsAgent)));

    [Fact]
    public void Following_the_named_replacements_reaches_the_effective_one() =>
        Assert.All(Catalog.Entries.Where(e => e.Superseded), e => Assert.Contains(e.EffectiveReplacement, Chain(e)));

    [Fact]
    public void No_id_contradicts_its_pattern()
    {
        foreach (CatalogPattern pattern in Catalog.Patterns.Where(p => p.Status != CatalogStatus.Mixed))
        {
            var members = Catalog.Entries.Where(e => Glob.Matches(pattern.Pattern, e.Id) && !pattern.Exceptions.Contains(e.Id));
            Assert.All(members, e => Assert.Equal((e.Id, pattern.Status), (e.Id, e.Status)));
        }
    }

    [Fact]
    public void Exceptions_of_a_pattern_match_it_and_serve() => Assert.All(Catalog.Patterns, pattern => Assert.All(pattern.Exceptions, id =>
    {
        Assert.True(Glob.Matches(pattern.Pattern, id), $"{id} is not in {pattern.Pattern}.");
        Assert.True(Catalog.Find(id) is { Serves: true }, $"{id} does not serve.");
    }));

    [Fact]
    public void Default_replacements_of_patterns_serve() => Assert.All(
        Catalog.Patterns.Where(p => p.Status != CatalogStatus.Mixed),
        p => Assert.True(Catalog.Find(p.DefaultReplacement ?? "") is { Serves: true, Superseded: false }, p.Pattern));

    [Fact]
    public void A_special_pattern_comes_before_the_general_one_that_contains_it()
    {
        for (int later = 1; later < Catalog.Patterns.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
                Assert.False(Glob.Matches(Catalog.Patterns[earlier].Pattern, Catalog.Patterns[later].Pattern.Replace("*", "x", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Dates_are_iso_dates_with_a_kind() => Assert.All(Catalog.Entries, e =>
    {
        Assert.Equal(e.ShutdownDate is null, e.ShutdownDateKind is null);
        if (e.ShutdownDate is { } date)
            Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", date);
    });

    [Fact]
    public void Dates_are_days_of_the_calendar_and_in_order() => Assert.All(Catalog.Entries, e =>
    {
        string?[] days = [e.ReleaseDate.Length == 0 ? null : e.ReleaseDate, e.DeprecationAnnounced, e.ShutdownDate];
        string[] known = [.. days.OfType<string>()];
        Assert.All(known.Where(d => d.Length == 10), d => Assert.True(IsoDay.IsValid(d), $"{e.Id}: {d}"));
        Assert.Equal(known.Order(StringComparer.Ordinal), known);
        Assert.True(e.CloudShutdownDate is null || IsoDay.IsValid(e.CloudShutdownDate), e.Id);
    });

    [Fact]
    public void Only_an_announced_end_is_a_deprecation() => Assert.All(
        Catalog.Entries.Where(e => e.DeprecationAnnounced is not null),
        e => Assert.True(e.Status >= CatalogStatus.Deprecated, $"{e.Id} is {e.Status}, but its deprecation was announced on {e.DeprecationAnnounced}."));

    [Fact]
    public void Nothing_is_known_of_days_after_the_catalogs_own() => Assert.All(Catalog.Entries, e =>
    {
        Assert.True(string.CompareOrdinal(e.ReleaseDate, Catalog.AsOf) <= 0, e.Id);
        Assert.True(string.CompareOrdinal(e.DeprecationAnnounced, Catalog.AsOf) <= 0, e.Id);
    });

    [Fact]
    public void Extra_replacements_name_ids_and_families_that_exist() => Assert.All(Catalog.ExtraReplacements, extra =>
    {
        Assert.All(extra.Replacements, r => Assert.NotNull(Catalog.Find(r)));
        Assert.Contains(Catalog.Entries, e => e.Family == extra.Family);
    });

    [Fact]
    public void Entries_are_in_alphabetical_order_so_that_changes_are_easy_to_read() =>
        Assert.All(new[] { true, false }, isAgent =>
        {
            string[] ids = [.. Catalog.Entries.Where(e => e.IsAgent == isAgent).Select(e => e.Id)];
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        });

    [Fact]
    public void No_id_is_both_ours_and_another_surfaces() =>
        Assert.Empty(Catalog.OtherSurfaces.Intersect(Catalog.Entries.Where(e => e.Serves).Select(e => e.Id)));

    [Fact]
    public void A_past_firm_shutdown_date_means_shut_down() => Assert.All(
        Catalog.Entries.Where(e => e.ShutdownDateKind == "firm" && string.CompareOrdinal(e.ShutdownDate, Catalog.AsOf) <= 0),
        e => Assert.Equal((e.Id, CatalogStatus.Shutdown), (e.Id, e.Status)));

    [Fact]
    public void Sources_of_every_entry_are_listed()
    {
        JsonValue root = JsonDocument.Parse(ShippedCatalog.Text).Root;
        var known = root["sources"]!.Members.Select(m => m.Name).ToHashSet();
        var entries = root["models"]!.Items.Concat(root["agents"]!.Items);
        Assert.All(entries, e => Assert.Subset(known, e["sources"]!.Items.Select(s => s.Text).ToHashSet()));
    }

    [Theory]
    [InlineData("gemini-1.5-pro", "gemini-3.8-flash|gemini-3-flash-preview|gemini-3.1-pro-preview")]
    [InlineData("gemini-2.0-flash", "gemini-3.6-flash|gemini-3-flash-preview|gemini-3.1-pro-preview")]
    [InlineData("gemini-2.0-flash-live-001", "gemini-3.8-live")]
    [InlineData("gemini-3.5-flash", "gemini-3.6-flash|gemini-3.8-flash")]
    [InlineData("deep-research-pro-preview-12-2025", "deep-research-preview-04-2026|deep-research-max-preview-04-2026")]
    [InlineData("gemini-3.8-flash", "")]
    public void Offered_replacements_start_with_the_effective_one(string id, string expected) =>
        Assert.Equal(expected, string.Join("|", OfferedReplacements.Of(Catalog.Find(id)!, Catalog)));

    private static HashSet<string?> Chain(CatalogEntry entry)
    {
        var chain = new HashSet<string?>();
        var open = new Stack<string>(entry.Replacements);
        while (open.TryPop(out string? id))
        {
            if (chain.Add(id) && Catalog.Find(id) is { } next)
                next.Replacements.ToList().ForEach(open.Push);
        }

        return chain;
    }
}
