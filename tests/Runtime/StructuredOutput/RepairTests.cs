using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.StructuredOutput;

public sealed class RepairTests : IDisposable
{
    private const string Wrong = """{"name":5,"moons":"two"}""";
    private const string Mars = """{"name":"Mars","moons":2}""";

    private const string Correction =
        "Your last answer does not fit the JSON Schema of the response format:\n- /name: expected a string\n- /moons: expected an integer\n" +
        "Send the whole answer again with all of this corrected: JSON alone, without any other text.";

    private readonly TestClient _test = new();

    [Fact]
    public async Task By_default_nothing_is_repaired()
    {
        _test.Server.Json(Samples.Answer(Wrong));
        StructuredResult<Planet> result = await _test.Interactions.CreateAsync<Planet>("m", "A planet");

        Assert.Equal(StructuredResultStatus.Invalid, result.Status);
        Assert.Equal(0, result.Repairs);
        Assert.Single(result.Interactions);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_continued_with_every_violation_and_all_settings()
    {
        _test.Server.Json(Samples.Answer(Wrong, "v1_1")).Json(Samples.Answer(Mars, "v1_2"));
        StructuredResult<Planet> result = await AskAsync(1);

        Assert.Equal(new Planet("Mars", 2), result.Value);
        JsonObject first = _test.Server.Requests[0].Json.AsObject();
        JsonObject second = _test.Server.Requests[1].Json.AsObject();
        Assert.Equal(Correction, (string?)second["input"]);
        Assert.Equal("v1_1", (string?)second["previous_interaction_id"]);
        Assert.Equal("Be exact.", (string?)second["system_instruction"]);
        first.Remove("input");
        second.Remove("input");
        second.Remove("previous_interaction_id");
        Assert.True(JsonNode.DeepEquals(first, second), second.ToJsonString());
    }

    [Fact]
    public async Task The_result_has_all_interactions_with_the_usage_of_each()
    {
        _test.Server
            .Json("""{"id":"v1_1","status":"completed","steps":[{"type":"model_output","content":[{"type":"text","text":"{}"}]}],"usage":{"total_tokens":7}}""")
            .Json("""{"id":"v1_2","status":"completed","steps":[{"type":"model_output","content":[{"type":"text","text":"{\"name\":\"Io\",\"moons\":0}"}]}],"usage":{"total_tokens":9}}""");
        StructuredResult<Planet> result = await AskAsync(3);

        Assert.Equal(1, result.Repairs);
        Assert.Equal([7, 9], result.Interactions.Select(i => i.Usage?.TotalTokens));
        Assert.Same(result.Interactions[^1], result.Interaction);
        Assert.Empty(result.Violations);
    }

    [Fact]
    public async Task Without_storing_the_steps_are_sent_again()
    {
        const string Thought = """{"type":"thought","signature":"c2ln"}""";
        string output = $$"""{"type":"model_output","content":[{"type":"text","text":{{JsonValue.Create(Wrong).ToJsonString()}}}]}""";
        _test.Server
            .Json(Samples.Interaction(null, "completed", Thought, output))
            .Json(Samples.Interaction(null, "completed", output))
            .Json(Samples.Answer(Mars));
        StructuredResult<Planet> result = await AskAsync(2, store: false);

        Assert.Equal(2, result.Repairs);
        string user = """{"type":"user_input","content":[{"type":"text","text":"A planet"}]}""";
        string correction = $$"""{"type":"user_input","content":[{"type":"text","text":{{JsonValue.Create(Correction).ToJsonString()}}}]}""";
        AssertInput($"[{user},{Thought},{output},{correction}]", _test.Server.Requests[1]);
        AssertInput($"[{user},{Thought},{output},{correction},{output},{correction}]", _test.Server.Requests[2]);
        Assert.All(_test.Server.Requests, r => Assert.Null(r.Json["previous_interaction_id"]));
        Assert.All(_test.Server.Requests, r => Assert.False((bool)r.Json["store"]!));
    }

    [Fact]
    public async Task After_the_last_repair_turn_the_answer_is_returned_as_it_is()
    {
        _test.Server.Json(Samples.Answer(Wrong, "v1_1")).Json(Samples.Answer(Wrong, "v1_2")).Json(Samples.Answer(Wrong, "v1_3"));
        StructuredResult<Planet> result = await AskAsync(2);

        Assert.Equal(StructuredResultStatus.Invalid, result.Status);
        Assert.Equal(["v1_1", "v1_2", "v1_3"], result.Interactions.Select(i => i.Id));
        Assert.Equal(["v1_1", "v1_2"], _test.Server.Requests.Skip(1).Select(r => (string?)r.Json["previous_interaction_id"]));
    }

    [Theory]
    [InlineData("incomplete")]
    [InlineData("budget_exceeded")]
    public async Task A_truncated_answer_is_never_fed_back(string status)
    {
        _test.Server.Json(Samples.Answer("""{"name":"Ma""", status: status));
        StructuredResult<Planet> result = await AskAsync(3);

        Assert.Equal(StructuredResultStatus.Truncated, result.Status);
        Assert.Single(_test.Server.Requests);
    }

    [Fact]
    public async Task A_correction_that_is_truncated_ends_the_repair()
    {
        _test.Server.Json(Samples.Answer(Wrong, "v1_1")).Json(Samples.Answer("""{"name":"Ma""", "v1_2", "incomplete"));
        StructuredResult<Planet> result = await AskAsync(3);

        Assert.Equal((StructuredResultStatus.Truncated, 1), (result.Status, result.Repairs));
    }

    [Theory]
    [InlineData("""{"id":"a","status":"failed","steps":[],"errors":[{"code":"safety","message":"Blocked."}]}""")]
    [InlineData("""{"id":"a","status":"failed","steps":[],"errors":[{"code":"api_error","message":"Internal."}]}""")]
    [InlineData("""{"id":"a","status":"requires_action","steps":[{"type":"function_call","id":"c","name":"f","arguments":{}}]}""")]
    public async Task Refusals_failures_and_function_calls_are_returned_as_they_are(string response)
    {
        _test.Server.Json(response);
        await AskAsync(3);

        Assert.Single(_test.Server.Requests);
    }

    [Fact]
    public async Task A_negative_number_of_repair_turns_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => AskAsync(-1));

        Assert.Empty(_test.Server.Requests);
    }

    public void Dispose() => _test.Dispose();

    private static void AssertInput(string expected, SentRequest request) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), request.Json["input"]), request.Body);

    private Task<StructuredResult<Planet>> AskAsync(int repairTurns, bool? store = null) => _test.Interactions.CreateAsync<Planet>(
        new ModelInteractionRequest { Model = "m", Input = "A planet", SystemInstruction = "Be exact.", Store = store },
        new StructuredOutputOptions { RepairTurns = repairTurns });
}
