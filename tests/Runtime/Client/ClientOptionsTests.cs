namespace Gemini.Gen.Tests.Client;

public sealed class ClientOptionsTests
{
    [Fact]
    public void Plain_http_is_refused() =>
        Assert.Throws<ArgumentException>(() => new GeminiClient(new GeminiClientOptions { ApiKey = "k", BaseAddress = new("http://example.org") }));

    [Theory]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    public async Task Plain_http_is_allowed_on_loopback(string address)
    {
        using var test = new TestClient(o => o.BaseAddress = new(address));
        test.Server.Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal($"{address}/v1beta/interactions/x", test.Server.Requests[0].Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://gateway.example/gemini")]
    [InlineData("https://gateway.example/gemini/")]
    public async Task The_path_of_the_base_address_is_kept(string address)
    {
        using var test = new TestClient(o => o.BaseAddress = new(address));
        test.Server.Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal("https://gateway.example/gemini/v1beta/interactions/x", test.Server.Requests[0].Uri.AbsoluteUri);
    }

    [Fact]
    public async Task The_version_may_be_a_path_as_on_Vertex()
    {
        using var test = new TestClient(o => o.ApiVersion = "v1beta1/projects/p/locations/l");
        test.Server.Json(Samples.Completed);
        await test.Interactions.GetAsync("x");

        Assert.Equal(
            "https://generativelanguage.googleapis.com/v1beta1/projects/p/locations/l/interactions/x",
            test.Server.Requests[0].Uri.AbsoluteUri);
    }

    [Fact]
    public void Relative_addresses_addresses_with_a_query_and_versions_with_a_query_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.BaseAddress = new("/x", UriKind.Relative)));
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.BaseAddress = new("https://example.org?key=1")));
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.ApiVersion = "v1?x"));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.MaxRetries = -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.AttemptTimeout = TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.TotalTimeout = TimeSpan.FromSeconds(-5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.MaxResponseBytes = 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TestClient(o => o.MaxRequestBytes = -1));
    }

    [Fact]
    public void A_client_and_a_handler_together_are_refused()
    {
        using var http = new HttpClient();
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.HttpClient = http));
    }

    [Fact]
    public void An_injected_handler_is_not_disposed()
    {
        var test = new TestClient();
        test.Dispose();

        Assert.False(test.Server.IsDisposed);
    }

    [Fact]
    public async Task An_injected_client_is_used_and_not_disposed()
    {
        var server = new ScriptedHandler().Json(Samples.Completed).Json(Samples.Completed);
        using var http = new HttpClient(server);
        using (var client = new GeminiClient(new GeminiClientOptions { ApiKey = "k", HttpClient = http }))
            await client.Interactions.GetAsync("x");
        using HttpResponseMessage stillUsable = await http.GetAsync(new Uri("https://example.org"));

        Assert.False(server.IsDisposed);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Derived_clients_and_mocks_need_no_key()
    {
        using var client = new MockClient();

        Assert.NotNull(client.Interactions);
        await Assert.ThrowsAsync<NotSupportedException>(() => client.Agents.GetAsync("a"));
    }

    private sealed class MockClient() : GeminiClient(new MockInteractions());

    private sealed class MockInteractions : InteractionsClient;
}
