using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.UserCatalogAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class GEM0110_UserCatalogMistakeTests
{
    [Fact]
    public Task A_file_without_mistakes_is_silent() => ReportsAsync("""
        {
          // Comments and trailing commas are fine.
          "$schema": "gemini-models.schema.json",
          "as_of": "2026-12-01",
          "models": [
            { "id": "gemini-9-flash", "status": "deprecated", "shutdown_date": "2027-01-31", "replacements": ["gemini-9.1-flash"], "description": "Ours." },
            { "id": "gemini-2.5-pro", "status": "shutdown" },
            { "id": "gemini-3.5-flash", "shutdown_date": null, "migration": null },
          ],
          "agents": [{ "id": "deep-research-preview-04-2026", "status": "current" }],
          "patterns": [{ "pattern": "gemini-9-*", "status": "shutdown", "default_replacement": "gemini-3.8-flash", "exceptions": ["gemini-9-flash"] }],
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("{}")]
    [InlineData("\ufeff{ \"models\": [] }")]
    public Task A_file_that_says_nothing_is_silent(string file) => ReportsAsync(file);

    [Fact]
    public Task The_catalog_of_the_package_itself_is_a_valid_file() =>
        ReportsAsync(File.ReadAllText(RepositoryRoot.Combine("src", "Catalog", "models.json")));

    [Fact]
    public Task A_syntax_error_is_reported_where_it_is() => ReportsAsync(
        """{ "models": [ { "id": "gemini-9-flash" {|#0:|}"status": "current" } ] }""",
        "gemini-models.json: A comma is missing");

    [Fact]
    public Task A_file_that_is_no_object_is_reported() => ReportsAsync(
        """{|#0:["gemini-9-flash"]|}""",
        "gemini-models.json: The file must hold an object with 'models', 'agents' or 'patterns'");

    [Fact]
    public Task An_unknown_member_is_reported_with_the_nearest_name() => ReportsAsync(
        """{ {|#0:"model"|}: [], "models": [{ "id": "gemini-9-flash", "status": "current", {|#1:"replacement"|}: [], {|#2:"color"|}: "red" }] }""",
        "gemini-models.json: 'model' is not a member here (did you mean 'models'?)",
        "gemini-models.json: 'replacement' is not a member here (did you mean 'replacements'?)",
        "gemini-models.json: 'color' is not a member here");

    [Fact]
    public Task A_member_that_is_given_twice_is_reported() => ReportsAsync(
        """{ "models": [{ "id": "gemini-9-flash", "status": "current", {|#0:"status"|}: "shutdown" }] }""",
        "gemini-models.json: 'status' is given twice");

    [Fact]
    public Task An_unknown_status_is_reported_with_the_nearest() => ReportsAsync(
        """{ "models": [{ "id": "gemini-2.5-pro", "status": {|#0:"depreciated"|} }] }""",
        "gemini-models.json: 'status' must be one of current, preview, deprecated, shutdown, not 'depreciated' (did you mean 'deprecated'?)");

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("December 1, 2026")]
    [InlineData("")]
    public Task A_bad_date_is_reported(string date) => ReportsAsync(
        $$"""{ "models": [{ "id": "gemini-2.5-pro", "shutdown_date": {|#0:"{{date}}"|} }] }""",
        $"gemini-models.json: 'shutdown_date' must be a day such as 2026-12-01, not '{date}'");

    [Theory]
    [InlineData("\"superseded\": {|#0:\"yes\"|}", "'superseded' must be true or false")]
    [InlineData("\"replacements\": {|#0:\"gemini-3.8-flash\"|}", "'replacements' must be an array of strings")]
    [InlineData("\"replacements\": {|#0:[1]|}", "'replacements' must be an array of strings")]
    [InlineData("\"migration\": {|#0:7|}", "'migration' must be a string")]
    [InlineData("\"needs_context\": {|#0:\"none\"|}", "'needs_context' must be one of model, gemini, not 'none'")]
    [InlineData("\"shutdown_date_kind\": {|#0:\"fixed\"|}", "'shutdown_date_kind' must be one of firm, earliest, inferred, not 'fixed'")]
    [InlineData("\"kind\": {|#0:\"agent\"|}", "'gemini-2.5-pro' is listed with the models")]
    public Task A_value_of_the_wrong_kind_is_reported(string member, string message) =>
        ReportsAsync($$"""{ "models": [{ "id": "gemini-2.5-pro", {{member}} }] }""", "gemini-models.json: " + message);

    [Fact]
    public Task What_is_no_entry_is_reported() => ReportsAsync(
        """{ "models": [{|#0:"gemini-2.5-pro"|}, { {|#1:"status"|}: "current" }], "agents": {|#2:{}|} }""",
        "gemini-models.json: An object is expected here",
        "gemini-models.json: 'id' is missing",
        "gemini-models.json: 'agents' must be an array of objects");

    [Fact]
    public Task A_new_id_needs_a_status() => ReportsAsync(
        """{ "models": [{ "id": {|#0:"gemini-9-flash"|} }, { "id": "gemini-2.5-pro" }], "patterns": [{ "pattern": {|#1:"gemini-9-*"|} }] }""",
        "gemini-models.json: 'gemini-9-flash' needs a 'status': the catalog of the package does not know it",
        "gemini-models.json: 'gemini-9-*' needs a 'status'");

    [Theory]
    [InlineData("models/gemini-2.5-pro")]
    [InlineData("Gemini 2.5 Pro")]
    [InlineData("gemini-2.5-*")]
    [InlineData("")]
    public Task What_cannot_be_an_id_is_reported(string id) => ReportsAsync(
        $$"""{ "models": [{ "id": {|#0:"{{id}}"|}, "status": "shutdown" }] }""",
        $"gemini-models.json: '{id}' is not an ID: lower-case letters, digits, hyphens and dots, without 'models/' before it");

    [Fact]
    public Task A_replacement_that_is_itself_shut_down_is_reported_with_one_that_serves() => ReportsAsync(
        """
        {
          "models": [
            { "id": "gemini-2.5-pro", "replacements": [{|#0:"gemini-1.5-pro"|}] },
            { "id": "gemini-3.8-flash", "status": "shutdown", "replacements": ["gemini-4-argon"] },
            { "id": "gemini-2.5-flash", "effective_replacement": {|#1:"gemini-3.8-flash"|} }
          ],
          "patterns": [{ "pattern": "gemini-9-*", "status": "shutdown", "default_replacement": {|#2:"gemini-2.0-flash-lite-001"|} }]
        }
        """,
        "gemini-models.json: The replacement 'gemini-1.5-pro' is itself shut down; use 'gemini-4-argon'",
        "gemini-models.json: The replacement 'gemini-3.8-flash' is itself shut down; use 'gemini-4-argon'",
        "gemini-models.json: The replacement 'gemini-2.0-flash-lite-001' is itself shut down; use 'gemini-3.5-flash-lite'");

    [Fact]
    public Task A_replacement_stays_within_its_kind_and_is_another_id() => ReportsAsync(
        """
        {
          "models": [{ "id": "gemini-2.5-pro", "replacements": [{|#0:"deep-research-preview-04-2026"|}, {|#1:"gemini-2.5-pro"|}] }],
          "agents": [{ "id": "deep-research-max-preview-04-2026", "status": "deprecated", "replacements": [{|#2:"gemini-3.8-flash"|}] }]
        }
        """,
        "gemini-models.json: 'deep-research-preview-04-2026' is an agent, but 'gemini-2.5-pro' is a model",
        "gemini-models.json: 'gemini-2.5-pro' cannot replace itself",
        "gemini-models.json: 'gemini-3.8-flash' is a model, but 'deep-research-max-preview-04-2026' is an agent");

    [Fact]
    public Task A_duplicate_is_reported_where_it_comes_again() => ReportsAsync(
        """
        {
          "models": [{ "id": "gemini-2.5-pro" }, { "id": {|#0:"gemini-2.5-pro"|}, "status": "current" }],
          "agents": [{ "id": {|#1:"gemini-2.5-pro"|}, "status": "current" }],
          "patterns": [{ "pattern": "my-*", "status": "shutdown" }, { "pattern": {|#2:"my-*"|}, "status": "shutdown" }]
        }
        """,
        "gemini-models.json: 'gemini-2.5-pro' is listed twice; the first one counts",
        "gemini-models.json: 'gemini-2.5-pro' is listed twice; the first one counts",
        "gemini-models.json: 'my-*' is listed twice; the first one counts");

    [Fact]
    public Task A_duplicate_in_another_file_is_reported_in_the_later_file() => Verify.VerifyAsync(
        new TestCode
        {
            AdditionalFiles =
            [
                new("gemini-models.json", """{ "models": [{ "id": "gemini-2.5-pro", "status": "current" }] }"""),
                new("team/gemini-models.json", """{ "models": [{ "id": [|"gemini-2.5-pro"|], "status": "shutdown" }] }"""),
                new("other.json", """{ "models": "anything" }"""),
            ],
        });

    [Fact]
    public Task Patterns_that_contradict_entries_or_each_other_are_reported() => ReportsAsync(
        """
        {
          "models": [{ "id": {|#0:"gemini-9-flash"|}, "status": "current" }, { "id": "gemini-9-pro", "status": "current" }],
          "patterns": [
            { "pattern": "gemini-9-*", "status": "shutdown", "exceptions": ["gemini-9-pro", {|#1:"gemini-8-pro"|}] },
            { "pattern": {|#2:"gemini-9-flash-*"|}, "status": "shutdown" }
          ]
        }
        """,
        "gemini-models.json: 'gemini-9-flash' is current, but all of 'gemini-9-*' is shut down; name it in the pattern's 'exceptions'",
        "gemini-models.json: 'gemini-8-pro' does not match 'gemini-9-*', so it needs no exception",
        "gemini-models.json: 'gemini-9-flash-*' is never reached, because 'gemini-9-*' comes before it");

    [Fact]
    public async Task No_prefix_of_a_file_makes_the_analyzer_throw()
    {
        const string File = """{"as_of":"2026-12-01","models":[{"id":"gemini-9-flash","status":"shutdown","replacements":["a\u0041",],"superseded":true}],"patterns":[{"pattern":"x-*","exceptions":[null]}]}""";
        for (int length = 0; length <= File.Length; length += 3)
        {
            TestSolution solution = TestSolution.Create(Code(File[..length]));
            await AnalyzerRun.GetDiagnosticsAsync(solution.Project, new Analyzers.Lifecycle.UserCatalogAnalyzer(), new Analyzers.Lifecycle.RetiredIdAnalyzer());
        }
    }

    private static Task ReportsAsync(string file, params string[] messages) =>
        Verify.VerifyAsync(Code(file), [.. messages.Select((m, i) => new ExpectedDiagnostic("GEM0110", i, m))]);

    private static TestCode Code(string file) => new() { AdditionalFiles = [new("gemini-models.json", file)] };
}
