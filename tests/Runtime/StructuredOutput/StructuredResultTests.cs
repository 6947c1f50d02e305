using System.Text;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.StructuredOutput;

public sealed class StructuredResultTests
{
    private const string Mars = """{"name":"Mars","moons":2}""";

    [Fact]
    public async Task The_schema_travels_as_a_text_format()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer(Mars));
        await test.Interactions.CreateAsync<Planet>("m", "A planet");

        JsonNode expected = JsonNode.Parse(
            $$"""{"type":"text","mime_type":"application/json","schema":{{Encoding.UTF8.GetString(Planet.JsonSchema)}}}""")!;
        Assert.True(JsonNode.DeepEquals(expected, test.Server.Requests[0].Json["response_format"]), test.Server.Requests[0].Body);
    }

    [Fact]
    public async Task A_valid_answer_converts_to_the_type()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Answer(Mars));
        Planet planet = await test.Interactions.CreateAsync<Planet>("m", "A planet");

        Assert.Equal(new Planet("Mars", 2), planet);
    }

    [Fact]
    public async Task A_valid_answer_is_complete()
    {
        StructuredResult<Planet> result = await AskAsync(Samples.Answer(Mars));

        Assert.Equal(StructuredResultStatus.Complete, result.Status);
        Assert.Equal(new Planet("Mars", 2), result.Value);
        Assert.Empty(result.Violations);
        Assert.Equal(Mars, result.Text);
        Assert.Equal("v1_abc", result.Interaction.Id);
        Assert.True(result.TryGetValue(out Planet? planet));
        Assert.Equal("Mars", planet.Name);
    }

    [Fact]
    public async Task An_answer_is_read_as_strictly_as_the_options_say()
    {
        const string Deviating = """{"name":"Mars","moons":"2"}""";
        Assert.Equal(StructuredResultStatus.Invalid, (await AskAsync(Samples.Answer(Deviating))).Status);

        using var test = new TestClient();
        test.Server.Json(Samples.Answer(Deviating));
        StructuredResult<Planet> result = await test.Interactions.CreateAsync<Planet>(
            new ModelInteractionRequest { Model = "m", Input = "A planet" },
            new StructuredOutputOptions { ReadOptions = SchemaReadOptions.Lenient });

        Assert.Equal(new Planet("Mars", 2), result.Value);
        Assert.Equal([new SchemaRepair(SchemaRepairKind.NumberInString, "/moons")], result.ReadRepairs);
        Assert.Equal(0, result.Repairs);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_invalid_with_every_violation()
    {
        StructuredResult<Planet> result = await AskAsync(Samples.Answer("""{"name":5,"moons":"two"}"""));

        Assert.Equal(StructuredResultStatus.Invalid, result.Status);
        Assert.Equal(["/name", "/moons"], result.Violations.Select(v => v.Path));
        Assert.False(result.TryGetValue(out _));
        var e = Assert.Throws<StructuredOutputException>(() => { Planet _ = result; });
        Assert.Equal(result.Violations, e.Violations);
        Assert.Contains("/name: expected a string", e.Message, StringComparison.Ordinal);
        Assert.Contains("/moons: expected an integer", e.Message, StringComparison.Ordinal);
        Assert.Equal("""{"name":5,"moons":"two"}""", e.RawText);
    }

    [Theory]
    [InlineData("incomplete")]
    [InlineData("budget_exceeded")]
    [InlineData("requires_continuation")]
    public async Task An_answer_that_is_cut_off_is_truncated(string status)
    {
        StructuredResult<Planet> result = await AskAsync(Samples.Answer("""{"name":"Ma""", status: status));

        Assert.Equal(StructuredResultStatus.Truncated, result.Status);
        Assert.Equal("""{"name":"Ma""", result.Text);
        Assert.Contains("MaxOutputTokens", Assert.Throws<StructuredOutputException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_of_a_background_run_is_read_like_any_other()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("a", "queued")).Json(Samples.Answer(Mars));
        Interaction run = await test.Interactions.RunInBackgroundAsync(
            new ModelInteractionRequest { Model = "m", Input = "A planet", ResponseFormat = TextResponseFormat.Json<Planet>() });

        Assert.Equal(new Planet("Mars", 2), StructuredResult.Read<Planet>(run).Value);
    }

    [Fact]
    public void An_answer_that_a_test_made_up_is_read_as_strictly_as_the_options_say()
    {
        var made = new Interaction { Steps = [new ModelOutputStep(new TextContent("""{"name":"Mars","moons":"2"}"""))] };

        Assert.Equal(StructuredResultStatus.Invalid, StructuredResult.Read<Planet>(made).Status);
        Assert.Equal(2, StructuredResult.Read<Planet>(made, SchemaReadOptions.Lenient).Value.Moons);
    }

    [Fact]
    public async Task A_whole_answer_counts_even_if_the_interaction_was_cut_off_after_it() =>
        Assert.Equal(StructuredResultStatus.Complete, (await AskAsync(Samples.Answer(Mars, status: "incomplete"))).Status);

    [Fact]
    public async Task An_answer_withheld_by_an_error_of_the_interaction_is_refused()
    {
        StructuredResult<Planet> result = await AskAsync(
            """{"id":"a","status":"failed","steps":[],"errors":[{"code":"safety","message":"Blocked."}]}""");

        Assert.Equal(StructuredResultStatus.Refused, result.Status);
        Assert.Contains("safety", Assert.Single(result.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_withheld_by_an_error_of_the_step_is_refused() => Assert.Equal(
        StructuredResultStatus.Refused,
        (await AskAsync(Samples.Interaction("a", "completed", """{"type":"model_output","error":{"code":3,"message":"Blocked."}}"""))).Status);

    [Fact]
    public async Task A_fault_of_the_service_is_no_refusal()
    {
        StructuredResult<Planet> result = await AskAsync(
            """{"id":"a","status":"failed","steps":[{"type":"model_output","error":{"code":13,"message":"Internal."}}],"errors":[{"code":"api_error","message":"Internal."}]}""");

        Assert.Equal(StructuredResultStatus.Invalid, result.Status);
        Assert.Contains("api_error", Assert.Single(result.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_text_is_invalid_and_says_the_status()
    {
        StructuredResult<Planet> result = await AskAsync(Samples.Calls("a", ("c", "f", "{}")));

        Assert.Equal(StructuredResultStatus.Invalid, result.Status);
        Assert.Contains("requires_action", Assert.Single(result.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_with_a_format_of_its_own_or_in_the_background_is_refused()
    {
        using var test = new TestClient();
        var request = new ModelInteractionRequest { Model = "m", Input = "x" };
        await Assert.ThrowsAsync<InvalidInteractionRequestException>(
            () => test.Interactions.CreateAsync<Planet>(request with { ResponseFormat = new TextResponseFormat() }));
        await Assert.ThrowsAsync<InvalidInteractionRequestException>(
            () => test.Interactions.CreateAsync<Planet>(request with { Background = true }));

        Assert.Empty(test.Server.Requests);
    }

    private static async Task<StructuredResult<Planet>> AskAsync(string response)
    {
        using var test = new TestClient();
        test.Server.Json(response);
        return await test.Interactions.CreateAsync<Planet>("m", "A planet");
    }
}
