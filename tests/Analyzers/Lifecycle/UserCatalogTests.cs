using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

/// <summary>What <c>gemini-models.json</c> changes.</summary>
public class UserCatalogTests
{
    [Fact]
    public Task A_new_id_is_reported_and_the_message_names_the_file() => VerifyAsync(
        """{ "models": [{ "id": "gemini-9-flash", "status": "shutdown", "shutdown_date": "2027-01-31", "replacements": ["gemini-9.1-flash"] }] }""",
        """const string Model = "models/{|#0:gemini-9-flash|}";""",
        new ExpectedDiagnostic("GEM0101", 0, "Model 'gemini-9-flash' was shut down on 2027-01-31; use 'gemini-9.1-flash' (gemini-models.json)"));

    [Fact]
    public Task The_message_has_the_day_of_the_file_if_it_says_one() => VerifyAsync(
        """{ "as_of": "2027-02-01", "models": [{ "id": "gemini-9-flash", "status": "deprecated" }] }""",
        """const string Model = "{|#0:gemini-9-flash|}";""",
        new ExpectedDiagnostic("GEM0102", 0, "Model 'gemini-9-flash' is deprecated and will be shut down; choose one that serves (gemini-models.json of 2027-02-01)"));

    [Fact]
    public Task An_id_of_the_package_can_be_declared_current() => VerifyAsync(
        """{ "models": [{ "id": "gemini-2.5-pro", "status": "current" }] }""",
        """const string Model = "gemini-2.5-pro", Other = "{|GEM0102:gemini-2.5-flash|}";""");

    [Fact]
    public Task What_an_entry_leaves_out_stays_as_the_package_has_it() => VerifyAsync(
        """{ "models": [{ "id": "gemini-2.5-pro", "replacements": ["gemini-4-argon"] }] }""",
        """const string Model = "{|#0:gemini-2.5-pro|}";""",
        new ExpectedDiagnostic("GEM0102", 0, "Model 'gemini-2.5-pro' is deprecated and will be shut down on 2026-12-01; use 'gemini-4-argon' (gemini-models.json)"));

    [Fact]
    public Task A_replacement_that_the_user_declares_shut_down_is_followed_to_its_own() => VerifyAsync(
        """{ "models": [{ "id": "gemini-3.8-flash", "status": "shutdown", "replacements": ["gemini-9-flash"] }] }""",
        """const string Model = "{|#0:gemini-2.5-pro|}";""",
        new ExpectedDiagnostic("GEM0102", 0, "Model 'gemini-2.5-pro' is deprecated and will be shut down on 2026-12-01; use 'gemini-9-flash' (catalog of 2026-11-22)"));

    [Fact]
    public Task A_pattern_of_the_user_beats_the_package_and_an_entry_of_the_user_beats_the_pattern() => VerifyAsync(
        """
        {
          "models": [{ "id": "gemini-2.0-flash-001", "status": "shutdown" }],
          "patterns": [{ "pattern": "gemini-2.0-*", "status": "current", "exceptions": ["gemini-2.0-flash-001", "gemini-2.0-pro-exp"] }]
        }
        """,
        """class C { string A = "gemini-2.0-flash", B = "{|GEM0101:gemini-2.0-flash-001|}", D = "{|GEM0101:gemini-2.0-pro-exp|}", E = "gemini-2.0-any"; }""");

    [Fact]
    public Task An_agent_can_be_added() => VerifyAsync(
        """{ "agents": [{ "id": "deep-research-preview-12-2027", "status": "deprecated", "replacements": ["deep-research-preview-04-2026"] }] }""",
        """const string Agent = "{|GEM0104:deep-research-preview-12-2027|}";""");

    [Fact]
    public Task An_id_that_may_be_any_text_counts_only_where_a_model_is_named() => VerifyAsync(
        """{ "models": [{ "id": "palm-large", "status": "shutdown" }] }""",
        """class C { string Model = "{|GEM0101:palm-large|}", Photo = "palm-large"; }""");

    [Fact]
    public Task Mistakes_take_only_themselves_out() => VerifyAsync(
        """{ "models": [{ "id": "gemini-9-pro" }, { "id": "gemini-9-flash", "status": "shutdown", "shutdown_date": "soon" }, 7 """,
        """class C { string A = "{|GEM0101:gemini-9-flash|}", B = "gemini-9-pro"; }""");

    private static Task VerifyAsync(string file, string source, params ExpectedDiagnostic[] expected) =>
        Verify.VerifyAsync(TestCode.Of(source) with { AdditionalFiles = [new("gemini-models.json", file)] }, expected);
}
