using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Client;

public sealed class InteractionsClientTests
{
    [Fact]
    public async Task Create_posts_model_and_input_and_nothing_else()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        Interaction interaction = await test.Interactions.CreateAsync("m", "Hi");
        SentRequest sent = test.Server.Requests[0];

        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("https://generativelanguage.googleapis.com/v1beta/interactions", sent.Uri.AbsoluteUri);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"model":"m","input":"Hi"}"""), sent.Json), sent.Body);
        Assert.Equal("Hello.", interaction.OutputText);
        Assert.Equal("v1_abc", interaction.Id);
    }

    [Fact]
    public async Task Create_of_an_agent_interaction_posts_the_agent()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync(new AgentInteractionRequest { Agent = "a", Input = "Hi" });

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"agent":"a","input":"Hi"}"""), test.Server.Requests[0].Json));
    }

    [Theory]
    [InlineData("v1_abc", "v1_abc")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("ä b", "%C3%A4%20b")]
    public async Task Ids_are_one_escaped_path_segment(string id, string segment)
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed).Json(Samples.Completed).Json("{}");
        await test.Interactions.GetAsync(id);
        await test.Interactions.CancelAsync(id);
        await test.Interactions.DeleteAsync(id);

        const string Root = "https://generativelanguage.googleapis.com/v1beta/interactions/";
        Assert.Equal(
            [(HttpMethod.Get, Root + segment), (HttpMethod.Post, Root + segment + "/cancel"), (HttpMethod.Delete, Root + segment)],
            test.Server.Requests.Select(r => (r.Method, r.Uri.AbsoluteUri)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Ids_that_cannot_be_a_segment_are_refused(string id)
    {
        using var test = new TestClient();
        await Assert.ThrowsAsync<ArgumentException>(() => test.Interactions.GetAsync(id));
        await Assert.ThrowsAsync<ArgumentException>(() => test.Interactions.DeleteAsync(id));
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task Cancel_sends_no_body_and_returns_the_interaction()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Interaction("x", "cancelled"));
        Interaction interaction = await test.Interactions.CancelAsync("x");

        Assert.Null(test.Server.Requests[0].Body);
        Assert.Equal(InteractionStatus.Cancelled, interaction.Status);
    }

    [Fact]
    public async Task Delete_accepts_any_body()
    {
        using var test = new TestClient();
        test.Server.Text("", "text/plain").Json("{}").Text("ok", "text/plain", HttpStatusCode.Accepted);
        for (int i = 0; i < 3; i++)
            await test.Interactions.DeleteAsync("x");

        Assert.Equal(3, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_previous_interaction_with_store_false_is_refused_before_sending()
    {
        using var test = new TestClient();
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false, PreviousInteractionId = "x" }));

        Assert.Equal("GEM0201", e.RuleId);
        Assert.StartsWith("GEM0201: ", e.Message, StringComparison.Ordinal);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task An_empty_id_as_the_previous_interaction_is_refused_before_sending()
    {
        // The service gives interactions that it does not store no id, or an empty one.
        using var test = new TestClient();
        test.Server.Json("""{"id":"","status":"completed","steps":[]}""");
        Interaction unstored = await test.Interactions.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false });
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = "m", Input = "And?", PreviousInteractionId = unstored.Id }));

        Assert.StartsWith("GEM0203: PreviousInteractionId is empty", e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task An_empty_model_or_agent_is_refused_before_sending()
    {
        using var test = new TestClient();
        foreach (InteractionRequest request in (InteractionRequest[])[new ModelInteractionRequest { Model = "" }, new AgentInteractionRequest { Agent = "" }])
        {
            var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(request with { Input = "Hi" }));
            Assert.Equal("GEM0205", e.RuleId);
        }

        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task A_background_interaction_with_store_false_is_refused_before_sending()
    {
        using var test = new TestClient();
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false, Background = true }));

        Assert.Equal("GEM0202", e.RuleId);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public void A_stream_refuses_such_requests_at_once()
    {
        using var test = new TestClient();
        Assert.Throws<InvalidInteractionRequestException>(() => test.Interactions.StreamAsync(
            new ModelInteractionRequest { Model = "m", Input = "Hi", Store = false, PreviousInteractionId = "x" }));
    }

    [Fact]
    public async Task Operations_can_be_replaced_by_a_mock()
    {
        InteractionsClient mock = new Mock();

        Assert.Equal("x", (await mock.GetAsync("x")).Id);
        Assert.Equal("x", (await mock.WaitAsync("x")).Id);
        await Assert.ThrowsAsync<NotSupportedException>(() => mock.DeleteAsync("x"));
    }

    private sealed class Mock : InteractionsClient
    {
        public override Task<Interaction> GetAsync(string id, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Interaction { Id = id, Status = InteractionStatus.Completed });
    }
}
