using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing.Tests.Recording;

public sealed class RequestAssertionTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;

    public RequestAssertionTests() => _client = _emulator.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task What_was_sent_passes()
    {
        await AskAsync();

        _emulator.AssertSingleCreate()
            .AssertHas("model", GeminiModels.Gemini38Flash)
            .AssertHas("store", false)
            .AssertHas("generation_config.seed", 7)
            .AssertHas("tools.0", JsonNode.Parse("""{"search_types":["web_search"],"type":"google_search"}"""))
            .AssertLacks("tools.1")
            .AssertLacks("previous_interaction_id");
    }

    [Theory]
    [InlineData("model", "gemini-3.8-pro", """Expected 'model' to be "gemini-3.8-pro", but it is "gemini-3.8-flash".""")]
    [InlineData("system_instruction", "é", """Expected 'system_instruction' to be "é", but the request has no 'system_instruction'.""")]
    [InlineData("generation_config.seed.value", "x", """Expected 'generation_config.seed.value' to be "x", but 'generation_config.seed' is 7.""")]
    [InlineData("tools.1.name", "x", """Expected 'tools.1.name' to be "x", but 'tools' is [{"type":"google_search","search_types":["web_search"]}].""")]
    public async Task What_was_not_sent_fails_with_both_values_and_the_request(string path, string expected, string message)
    {
        await AskAsync();
        var request = _emulator.AssertSingleCreate();

        var failure = Assert.Throws<EmulatorAssertionException>(() => request.AssertHas(path, expected));

        Assert.Equal($"{message}\nPOST /v1beta/interactions {request.BodyText}", failure.Message);
    }

    [Fact]
    public async Task What_must_not_be_there_fails_with_its_value()
    {
        await AskAsync();

        var failure = Assert.Throws<EmulatorAssertionException>(() => _emulator.AssertSingleCreate().AssertLacks("store"));

        Assert.StartsWith("Expected no 'store', but it is false.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_number_of_create_calls_fails_with_all_that_was_received()
    {
        Assert.Equal(
            "Expected 1 create call, but there were 0. Nothing was received.",
            Assert.Throws<EmulatorAssertionException>(() => _emulator.AssertSingleCreate()).Message);
        await AskAsync();
        await Assert.ThrowsAsync<GeminiApiException>(() => _client.Interactions.GetAsync("v1_none"));

        var failure = Assert.Throws<EmulatorAssertionException>(() => _emulator.AssertCreates(2));

        Assert.Equal(
            $"Expected 2 create calls, but there was 1. Received:\nPOST /v1beta/interactions {_emulator.Requests[0].BodyText}\nGET /v1beta/interactions/v1_none",
            failure.Message);
    }

    [Fact]
    public async Task A_request_without_a_body_says_so()
    {
        await Assert.ThrowsAsync<GeminiApiException>(() => _client.Interactions.GetAsync("v1_none"));

        var failure = Assert.Throws<EmulatorAssertionException>(() => _emulator.Requests[0].AssertHas("model", "m"));

        Assert.StartsWith("Expected 'model' to be \"m\", but the request has no JSON body.", failure.Message, StringComparison.Ordinal);
    }

    private Task<Interaction> AskAsync() => _client.Interactions.CreateAsync(new ModelInteractionRequest
    {
        Model = GeminiModels.Gemini38Flash,
        Input = "Hi",
        GenerationConfig = new() { Seed = 7 },
        Tools = [new GoogleSearchTool { SearchTypes = [SearchType.WebSearch] }],
        Store = false,
    });
}
