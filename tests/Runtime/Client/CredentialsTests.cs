namespace Gemini.Gen.Tests.Client;

public sealed class CredentialsTests
{
    [Fact]
    public async Task GOOGLE_API_KEY_wins_over_GEMINI_API_KEY()
    {
        var credentials = Credentials.From(new(), name => name switch { "GOOGLE_API_KEY" => "g", "GEMINI_API_KEY" => "m", _ => null });

        Assert.Equal("g", await KeyHeaderAsync(credentials));
    }

    [Fact]
    public async Task GEMINI_API_KEY_is_read_when_GOOGLE_API_KEY_is_empty()
    {
        var credentials = Credentials.From(new(), name => name switch { "GOOGLE_API_KEY" => " ", "GEMINI_API_KEY" => "m", _ => null });

        Assert.Equal("m", await KeyHeaderAsync(credentials));
    }

    [Fact]
    public async Task A_key_in_the_options_wins_over_the_environment()
    {
        var credentials = Credentials.From(new() { ApiKey = "own" }, _ => "environment");

        Assert.Equal("own", await KeyHeaderAsync(credentials));
    }

    [Fact]
    public void Without_any_key_the_exception_says_what_to_do()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Credentials.From(new(), _ => null));

        Assert.Contains("GOOGLE_API_KEY", e.Message, StringComparison.Ordinal);
        Assert.Contains("GEMINI_API_KEY", e.Message, StringComparison.Ordinal);
        Assert.Contains("new GeminiClient(apiKey)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_breaks_around_a_key_are_dropped() =>
        Assert.Equal("key", await KeyHeaderAsync(Credentials.From(new() { ApiKey = "key\r\n" }, _ => null)));

    [Theory]
    [InlineData("ke y-secret")]
    [InlineData("ke\ny-secret")]
    [InlineData("kéy-secret")]
    public void A_key_that_cannot_be_a_header_is_refused_without_repeating_it(string key)
    {
        var e = Assert.Throws<ArgumentException>(() => Credentials.From(new() { ApiKey = key }, _ => null));

        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_access_token_is_sent_as_bearer_and_no_key_is_looked_up()
    {
        var credentials = Credentials.From(new() { AccessTokenProvider = _ => new("token") }, _ => "environment");
        using var request = new HttpRequestMessage();
        await credentials.ApplyAsync(request, default);

        Assert.Equal("Bearer token", request.Headers.Authorization?.ToString());
        Assert.False(request.Headers.Contains("x-goog-api-key"));
    }

    [Fact]
    public void A_key_and_an_access_token_together_are_refused() => Assert.Throws<ArgumentException>(
        () => Credentials.From(new() { ApiKey = "k", AccessTokenProvider = _ => new("t") }, _ => null));

    private static async Task<string> KeyHeaderAsync(Credentials credentials)
    {
        using var request = new HttpRequestMessage();
        await credentials.ApplyAsync(request, default);
        return Assert.Single(request.Headers.GetValues("x-goog-api-key"));
    }
}
