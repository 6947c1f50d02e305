using System.Net;

namespace Gemini.Gen.Tests.Http;

public sealed class RedirectTests
{
    [Fact]
    public async Task A_redirect_is_an_error_and_the_key_goes_nowhere_else()
    {
        using var test = new TestClient();
        test.Server.Text("", "text/html", HttpStatusCode.TemporaryRedirect, ("Location", "https://elsewhere.example/"));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, e.StatusCode);
        Assert.Contains("correct BaseAddress", e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public void A_handler_that_follows_redirects_is_refused()
    {
        using var sockets = new SocketsHttpHandler();
        using var wrapped = new PassThrough(new HttpClientHandler());
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.HttpMessageHandler = sockets));
        Assert.Throws<ArgumentException>(() => new TestClient(o => o.HttpMessageHandler = wrapped));
    }

    [Fact]
    public void A_handler_that_follows_none_is_accepted()
    {
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var test = new TestClient(o => o.HttpMessageHandler = sockets);
        Assert.NotNull(test.Client);
    }

    [Fact]
    public async Task A_response_from_another_host_is_reported_and_not_used()
    {
        using var test = new TestClient();
        test.Server.Answer((_, _) => Task.FromResult(new HttpResponseMessage
        {
            RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/"),
            Content = new StringContent(Samples.Completed),
        }));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));

        Assert.Contains("elsewhere.example", e.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect", e.Message, StringComparison.Ordinal);
    }

    private sealed class PassThrough(HttpMessageHandler inner) : DelegatingHandler(inner);
}
