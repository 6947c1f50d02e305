using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Tests.Http;

/// <summary>What goes wrong on real connections.</summary>
public sealed class SocketTests
{
    [Fact]
    public async Task A_connection_closed_before_the_response_is_tried_again()
    {
        using var server = new SocketServer([], SocketServer.Json(Samples.Completed));
        using GeminiClient client = ClientOf(server);

        Assert.Equal("Hello.", (await client.Interactions.CreateAsync("m", "Hi")).OutputText);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0], server.Requests[1]);
    }

    [Fact]
    public async Task A_body_that_is_cut_off_is_an_error_and_the_create_is_not_repeated()
    {
        using var server = new SocketServer(
            SocketServer.Response("200 OK", "Content-Type: application/json\r\nContent-Length: 1000", "{\"id\":\"v1\""u8.ToArray()));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.True(e.IsRetryable);
        Assert.Null(e.StatusCode);
        Assert.False(server.IsWaitedFor);
    }

    [Fact]
    public async Task A_chunked_body_that_is_cut_off_is_an_error_and_the_create_is_not_repeated()
    {
        using var server = new SocketServer(SocketServer.Response(
            "200 OK", "Content-Type: application/json\r\nTransfer-Encoding: chunked", "5\r\n{\"id\"\r\n"u8.ToArray()));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.True(e.IsRetryable);
        Assert.False(server.IsWaitedFor);
    }

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        using var server = new SocketServer(Compressed("200 OK", Samples.Completed, missing: 0));
        using GeminiClient client = ClientOf(server);

        Assert.Equal("Hello.", (await client.Interactions.CreateAsync("m", "Hi")).OutputText);
        Assert.Contains("gzip", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_body_that_is_cut_off_is_an_error_and_the_create_is_not_repeated()
    {
        using var server = new SocketServer(Compressed("200 OK", Samples.Completed, missing: 20));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        // .NET's decompression ends such a body without complaint: it is the JSON that is incomplete.
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.IsAssignableFrom<JsonException>(e.InnerException);
        Assert.False(server.IsWaitedFor);
    }

    [Fact]
    public async Task A_compressed_body_that_is_damaged_is_an_error_and_the_create_is_not_repeated()
    {
        using var server = new SocketServer(Damaged("200 OK"));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.True(e.IsRetryable);
        Assert.IsType<InvalidDataException>(e.InnerException);
        Assert.False(server.IsWaitedFor);
    }

    [Fact]
    public async Task An_error_whose_compressed_body_is_damaged_still_has_its_status()
    {
        using var server = new SocketServer(Damaged("403 Forbidden"));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal(HttpStatusCode.Forbidden, e.StatusCode);
    }

    [Fact]
    public async Task A_stream_that_is_cut_off_goes_on_over_another_connection()
    {
        using var server = new SocketServer(
            Events(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("One ", "e1")) + "data: {\"event_ty"),
            Events(Samples.Stream(Samples.TextDelta("two", "e2"), Samples.EndOf("a"))));
        using GeminiClient client = ClientOf(server);
        Interaction interaction = await InteractionAccumulator.AccumulateAsync(
            client.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" }));

        Assert.Equal("One two", interaction.OutputText);
        Assert.StartsWith("GET /v1beta/interactions/a?stream=true&last_event_id=e1 ", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_does_not_follow_a_redirect_to_another_host()
    {
        using var elsewhere = new SocketServer();
        using var server = new SocketServer(
            SocketServer.Response("307 Temporary Redirect", $"Location: {elsewhere.Address}\r\nContent-Length: 0", []));
        using GeminiClient client = ClientOf(server);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.CreateAsync("m", "Hi"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, e.StatusCode);
        Assert.False(elsewhere.IsWaitedFor);
    }

    [Fact]
    public async Task An_HttpClient_that_follows_a_redirect_to_another_host_is_found_out()
    {
        using var elsewhere = new SocketServer(SocketServer.Json(Samples.Completed));
        using var server = new SocketServer(SocketServer.Response(
            "307 Temporary Redirect", $"Location: {elsewhere.Address}v1beta/interactions/x\r\nContent-Length: 0", []));
        using var http = new HttpClient();
        using GeminiClient client = ClientOf(server, o => o.HttpClient = http);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => client.Interactions.GetAsync("x"));

        Assert.Contains(TestClient.Key, Assert.Single(elsewhere.Requests), StringComparison.Ordinal);
        Assert.Contains(elsewhere.Address.Authority, e.Message, StringComparison.Ordinal);
        Assert.Contains("disclosed", e.Message, StringComparison.Ordinal);
    }

    private static GeminiClient ClientOf(SocketServer server, Action<GeminiClientOptions>? configure = null)
    {
        var options = new GeminiClientOptions { ApiKey = TestClient.Key, BaseAddress = server.Address, TimeProvider = new SkippingTime() };
        configure?.Invoke(options);
        return new GeminiClient(options);
    }

    private static byte[] Events(string events)
    {
        byte[] body = Encoding.UTF8.GetBytes(events);
        return SocketServer.Response(
            "200 OK",
            "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked",
            [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n"u8]);
    }

    private static byte[] Damaged(string status) => SocketServer.Response(
        status, "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4", "oops"u8.ToArray());

    private static byte[] Compressed(string status, string json, int missing)
    {
        var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(json));
        byte[] body = buffer.ToArray()[..^missing];
        return SocketServer.Response(
            status, $"Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {body.Length}", body);
    }
}
