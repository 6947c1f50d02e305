using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Gemini.Gen.Analyzers;
using Gemini.Gen.CodeFixes.Lifecycle;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.CodeFixes.Tests.Rules;

/// <summary>What every rule must have; a new descriptor is covered without a change here.</summary>
public class RuleCatalogTests
{
    // Rules without a fix, and why.
    private static readonly Dictionary<string, string> WithoutFix = new()
    {
        ["GEM0110"] = "Only the author of the file knows what is meant.",
        ["GEM1021"] = "Only the author of the file knows what is meant.",
        ["GEM0205"] = "Which of the two is meant only the author knows.",
        ["GEM1002"] = "Which type is meant only the author knows.",
        ["GEM1003"] = "The method needs another signature.",
        ["GEM1004"] = "Only the author knows the better name.",
        ["GEM1005"] = "Only the author knows the better name.",
        ["GEM1007"] = "Only the author knows which constraint matters.",
        ["GEM1008"] = "Which property may be left out only the author knows.",
        ["GEM1009"] = "Constructor, setter or [JsonIgnore] is the author's choice.",
        ["GEM1010"] = "Only the author knows what is meant.",
        ["GEM1016"] = "Which file is meant only the author knows.",
        ["GEM1017"] = "What the schema should say only the author knows.",
        ["GEM1018"] = "Whether the keyword or its place is wrong only the author knows.",
    };

    // A suppressor reports nothing and has no rule.
    private static readonly DiagnosticAnalyzer[] Analyzers = [.. Instances<DiagnosticAnalyzer>(typeof(GeminiAnalyzer).Assembly).Where(a => a is not DiagnosticSuppressor)];
    private static readonly CodeFixProvider[] Fixes = [.. Instances<CodeFixProvider>(typeof(SwapIdFix).Assembly)];
    private static readonly DiagnosticDescriptor[] Rules = [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids() => [.. Rules.Select(r => r.Id).Distinct()];

    [Fact]
    public void There_are_rules_and_an_id_has_one_descriptor()
    {
        Assert.NotEmpty(Rules);
        Assert.Equal(Rules.Select(r => r.Id).Distinct(), Rules.Select(r => r.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_title_a_message_that_is_a_sentence_and_a_description(string id)
    {
        DiagnosticDescriptor rule = Rule(id);
        Assert.Matches(@"^GEM(0|1)\d{3}$", id);
        Assert.NotEmpty(rule.Title.ToString(CultureInfo.InvariantCulture));
        Assert.NotEmpty(rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.EndsWith(".", rule.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("Gemini.", rule.Category, StringComparison.Ordinal);
        Assert.True(rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_rules_page(string id)
    {
        Assert.Equal($"https://github.com/gemini-gen/Gemini.Gen/blob/main/docs/rules/{id}.md", Rule(id).HelpLinkUri);
        Assert.True(File.Exists(Page(id)), $"docs/rules/{id}.md is missing.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_agrees_with_the_descriptor_and_has_every_section(string id)
    {
        DiagnosticDescriptor rule = Rule(id);
        string page = File.ReadAllText(Page(id));
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {rule.Category} | {rule.DefaultSeverity} |", page, StringComparison.Ordinal);
        foreach (string section in new[] { "What it reports", "Why", "How to fix it", "Example", "When to suppress it", "Configuration" })
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_lists_the_rule(string id)
    {
        DiagnosticDescriptor rule = Rule(id);
        string row = $"| [{id}]({id}.md) | {rule.DefaultSeverity} | {rule.Title.ToString(CultureInfo.InvariantCulture)} |";
        Assert.Contains(row, File.ReadAllText(RepositoryRoot.Combine("docs", "rules", "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_release_table_has_the_rule(string id)
    {
        DiagnosticDescriptor rule = Rule(id);
        string tables = File.ReadAllText(RepositoryRoot.Combine("src", "Analyzers", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(RepositoryRoot.Combine("src", "Analyzers", "AnalyzerReleases.Shipped.md"));
        Assert.Matches($@"(?m)^{id} \| {Regex.Escape(rule.Category)} \| {rule.DefaultSeverity} \| ", tables);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test_class_named_after_it(string id) =>
        Assert.NotEmpty(Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "Analyzers"), id + "_*Tests.cs", SearchOption.AllDirectories));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_tested_fix_with_Fix_All_or_a_reason_for_none(string id)
    {
        CodeFixProvider[] fixes = [.. Fixes.Where(f => f.FixableDiagnosticIds.Contains(id))];
        if (WithoutFix.TryGetValue(id, out string? reason))
        {
            Assert.Empty(fixes);
            Assert.NotEmpty(reason);
            return;
        }

        Assert.True(fixes.Length > 0, $"{id} has neither a fix nor, in the table above, a reason for none.");
        Assert.All(fixes, f => Assert.NotNull(f.GetFixAllProvider()));
        Assert.NotEmpty(Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "CodeFixes"), id + "_*Tests.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void Fixes_fix_only_rules_that_exist() =>
        Assert.Subset(Rules.Select(r => r.Id).ToHashSet(), Fixes.SelectMany(f => f.FixableDiagnosticIds).ToHashSet());

    [Fact]
    public void Fixes_are_exported_for_CSharp() => Assert.All(Fixes, f =>
        Assert.Equal([LanguageNames.CSharp], f.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));

    [Fact]
    public void Analyzers_share_the_base_that_configures_them() => Assert.All(Analyzers, a => Assert.IsAssignableFrom<GeminiAnalyzer>(a));

    private static DiagnosticDescriptor Rule(string id) => Rules.First(r => r.Id == id);

    private static string Page(string id) => RepositoryRoot.Combine("docs", "rules", id + ".md");

    private static IEnumerable<T> Instances<T>(Assembly assembly) => assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(T).IsAssignableFrom(t))
        .Select(t => (T)Activator.CreateInstance(t)!);
}
