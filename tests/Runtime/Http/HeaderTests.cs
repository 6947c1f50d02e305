namespace Gemini.Gen.Tests.Http;

public sealed class HeaderTests
{
    [Fact]
    public async Task The_key_travels_in_its_header_and_nowhere_else()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", "Hi");
        SentRequest sent = test.Server.Requests[0];

        Assert.Equal(TestClient.Key, sent.Headers["x-goog-api-key"]);
        Assert.DoesNotContain(TestClient.Key, sent.Uri.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, sent.Body!, StringComparison.Ordinal);
        Assert.Single(sent.Headers, h => h.Value.Contains(TestClient.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_client_names_itself_and_the_runtime()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.GetAsync("x");
        SentRequest sent = test.Server.Requests[0];

        Assert.Matches(@"^gemini-gen/\d+\.\d+\.\d+ gl-dotnet/\d+\.\d+\.\d+$", sent.Headers["User-Agent"]);
        Assert.Equal(sent.Headers["User-Agent"], sent.Headers["x-goog-api-client"]);
    }

    [Fact]
    public async Task A_create_sends_and_accepts_json()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", "Hi");
        SentRequest sent = test.Server.Requests[0];

        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.False(sent.Headers.ContainsKey("Api-Revision"));
    }

    [Fact]
    public async Task A_stream_accepts_events()
    {
        using var test = new TestClient();
        test.Server.Events(Samples.TextStream("x"));
        await InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }));

        Assert.Equal("text/event-stream", test.Server.Requests[0].Headers["Accept"]);
        Assert.Equal("identity", test.Server.Requests[0].Headers["Accept-Encoding"]);
    }

    [Fact]
    public async Task The_api_revision_is_sent_when_set()
    {
        using var test = new TestClient(o => o.ApiRevision = "2026-05-20");
        test.Server.Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal("2026-05-20", test.Server.Requests[0].Headers["Api-Revision"]);
    }
}
