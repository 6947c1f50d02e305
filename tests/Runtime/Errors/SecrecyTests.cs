using System.Collections;
using System.Net;

namespace Gemini.Gen.Tests.Errors;

/// <summary>A server or handler that repeats the key: it gets into no part of an exception.</summary>
public sealed class SecrecyTests
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    public static TheoryData<string, Action<ScriptedHandlerAccess>> Leaks { get; } = new()
    {
        { "message", s => s.Server.Json(Samples.Error("invalid_request", TestClient.Key), HttpStatusCode.BadRequest) },
        { "code", s => s.Server.Json(Samples.Error(TestClient.Key, "M"), HttpStatusCode.BadRequest) },
        { "request id", s => s.Server.Json("{}", HttpStatusCode.BadRequest, ("x-request-id", TestClient.Key)) },
        { "text", s => s.Server.Text($"GET {TestClient.Key}", "text/plain", HttpStatusCode.BadRequest) },
        { "connection", s => s.Server.Fail(new HttpRequestException(TestClient.Key)) },
        { "inner cause", s => s.Server.Fail(new HttpRequestException("refused", new IOException(TestClient.Key))) },
        { "body", s => s.Server.Events(["{"u8.ToArray()], new IOException(TestClient.Key)) },
        { "no interaction", s => s.Server.Json($"{{\"status\":{{\"{TestClient.Key}\":1}}}}") },
        { "redirect", s => s.Server.Text("", "text/html", HttpStatusCode.Redirect, ("Location", $"https://x.example/{TestClient.Key}")) },
    };

    public static TheoryData<string, Action<ScriptedHandlerAccess>> StreamLeaks { get; } = new()
    {
        { "message", s => s.Server.Events(Samples.OpenStream(Error("invalid_request", TestClient.Key))) },
        { "code", s => s.Server.Events(Samples.OpenStream(Error(TestClient.Key, "M"))) },
        { "break", s => s.Server.Events(Samples.OpenStream(Samples.Created("a")), new IOException(TestClient.Key)) },
        { "no json", s => s.Server.Events($"data: {{\"event_type\":\"interaction.created\",\"interaction\":{{\"{TestClient.Key}\":\n\n") },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task It_is_in_no_exception_of_a_call(string where, Action<ScriptedHandlerAccess> script)
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        script(new(test.Server));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync(Request));

        AssertSecret(e, TestClient.Key, where);
    }

    [Theory]
    [MemberData(nameof(StreamLeaks))]
    public async Task It_is_in_no_exception_of_a_stream(string where, Action<ScriptedHandlerAccess> script)
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        script(new(test.Server));
        var e = await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(Request)));

        AssertSecret(e, TestClient.Key, where);
    }

    [Fact]
    public async Task Nor_is_an_access_token()
    {
        using var test = new TestClient(o => (o.ApiKey, o.AccessTokenProvider) = (null, _ => new("token-0123456789")));
        test.Server.Json(Samples.Error("authentication", "Token token-0123456789 has expired."), HttpStatusCode.Unauthorized);
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync(Request));

        AssertSecret(e, "token-0123456789", "message");
        Assert.Contains("[access token]", e.Message, StringComparison.Ordinal);
    }

    private static string Error(string code, string message) =>
        $$$"""{"event_type":"error","error":{"code":"{{{code}}}","message":"{{{message}}}"}}""";

    private static void AssertSecret(Exception exception, string secret, string where)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            IEnumerable<string?> texts = e.GetType().GetProperties()
                .Where(p => p.Name != nameof(Exception.TargetSite))
                .Select(p => p.GetValue(e)?.ToString())
                .Concat(e.Data.Cast<DictionaryEntry>().Select(d => $"{d.Key} {d.Value}"))
                .Append(e.ToString());
            Assert.All(texts, t => Assert.False(t?.Contains(secret, StringComparison.Ordinal) == true, $"{where}: {t}"));
        }
    }
}

/// <summary>Lets public test data use the scripted server.</summary>
public sealed class ScriptedHandlerAccess
{
    internal ScriptedHandlerAccess(ScriptedHandler server) => Server = server;

    internal ScriptedHandler Server { get; }
}
