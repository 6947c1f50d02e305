using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gemini.Gen.Tests.Http;

/// <summary>The client's own connection pool against a real server.</summary>
public sealed class LoopbackTests : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly string _address;
    private readonly GeminiClient _client;

    public LoopbackTests()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            _address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _server.Prefixes.Add(_address);
        _server.Start();
        _client = new GeminiClient(new GeminiClientOptions { ApiKey = TestClient.Key, BaseAddress = new(_address), MaxRetries = 0 });
    }

    [Fact]
    public async Task A_call_goes_out_and_its_answer_comes_back()
    {
        Task<Interaction> call = _client.Interactions.CreateAsync("m", "Hi");
        HttpListenerContext context = await _server.GetContextAsync();
        using var reader = new StreamReader(context.Request.InputStream);

        Assert.Equal("""{"input":"Hi","model":"m"}""", Sorted(await reader.ReadToEndAsync()));
        Assert.Equal(TestClient.Key, context.Request.Headers["x-goog-api-key"]);
        await AnswerAsync(context, Samples.Completed);
        Assert.Equal("Hello.", (await call).OutputText);
    }

    [Fact]
    public async Task Events_arrive_while_the_response_is_still_open()
    {
        await using IAsyncEnumerator<InteractionEvent> events =
            _client.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }).GetAsyncEnumerator();
        ValueTask<bool> first = events.MoveNextAsync();
        HttpListenerContext context = await _server.GetContextAsync();
        context.Response.ContentType = "text/event-stream";
        context.Response.SendChunked = true;
        await WriteAsync(context, Samples.OpenStream(Samples.Created("a")));

        Assert.True(await first);
        Assert.IsType<InteractionCreatedEvent>(events.Current);

        await WriteAsync(context, Samples.Stream(Samples.EndOf("a")));
        Assert.True(await events.MoveNextAsync());
        Assert.False(await events.MoveNextAsync());
        context.Response.Close();
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        Task<Interaction> call = _client.Interactions.GetAsync("x");
        HttpListenerContext context = await _server.GetContextAsync();
        context.Response.Redirect(_address + "elsewhere");
        context.Response.Close();

        Assert.Equal(HttpStatusCode.Redirect, (await Assert.ThrowsAsync<GeminiApiException>(() => call)).StatusCode);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_reported()
    {
        _server.Stop();
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => _client.Interactions.GetAsync("x"));

        Assert.Null(e.StatusCode);
        Assert.Contains("127.0.0.1", e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _client.Dispose();
        ((IDisposable)_server).Dispose();
    }

    private static string Sorted(string json) =>
        System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<SortedDictionary<string, string>>(json));

    private static async Task AnswerAsync(HttpListenerContext context, string json)
    {
        context.Response.ContentType = "application/json";
        await WriteAsync(context, json);
        context.Response.Close();
    }

    private static async Task WriteAsync(HttpListenerContext context, string text)
    {
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        await context.Response.OutputStream.FlushAsync();
    }
}
