namespace Gemini.Gen.Testing.Tests.Hosting;

public sealed class GeminiEmulatorHostTests : IAsyncLifetime, IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiEmulatorHost _host;
    private readonly GeminiClient _client;

    public GeminiEmulatorHostTests()
    {
        _host = GeminiEmulatorHost.Start(_emulator);
        _client = new GeminiClient(new GeminiClientOptions { ApiKey = "any", BaseAddress = _host.BaseAddress });
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task Turns_are_answered_over_http()
    {
        _emulator.OnText("joke", "Grüße: knock, knock.");

        var joke = await _client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "A joke, please.");

        Assert.Equal("Grüße: knock, knock.", joke.OutputText);
        Assert.Equal("POST /v1beta/interactions", _emulator.Requests.Single().ToString());
    }

    [Fact]
    public async Task An_error_keeps_its_status_and_code()
    {
        var error = await Assert.ThrowsAsync<GeminiApiException>(() => _client.Interactions.GetAsync("v1_unknown"));

        Assert.Equal("not_found", error.Code);
    }

    [Fact]
    public async Task A_dropped_stream_breaks_the_connection_and_is_resumed()
    {
        _emulator.OnText("planets", "There are eight planets.").DropsStreamAfter(7);
        var text = "";
        await foreach (var e in _client.Interactions.StreamAsync(new ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "Count the planets." }))
            text += e is StepDeltaEvent { Delta: TextDelta delta } ? delta.Text : "";

        Assert.Equal("There are eight planets.", text);
        Assert.Equal(2, _emulator.Requests.Count);
    }

    [Fact]
    public async Task Two_hosts_can_serve_one_emulator()
    {
        await using var second = GeminiEmulatorHost.Start(_emulator);
        using var client = new GeminiClient(new GeminiClientOptions { ApiKey = "any", BaseAddress = second.BaseAddress });
        var first = await _client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "Hi");

        Assert.Equal(first.Id, (await client.Interactions.GetAsync(first.Id!)).Id);
    }
}
