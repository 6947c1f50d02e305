using System.Text;

namespace Gemini.Gen.Tests.Client;

/// <summary>Responses and requests have a size beyond which they are given up.</summary>
public sealed class SizeLimitTests
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_response_may_be_as_long_as_the_limit(int less)
    {
        using var test = new TestClient(o => o.MaxResponseBytes = Samples.Completed.Length - less);
        test.Server.Json(Samples.Completed);
        Task<Interaction> call = test.Interactions.GetAsync("a");

        if (less == 0)
            Assert.Equal("Hello.", (await call).OutputText);
        else
            Assert.Equal(Samples.Completed.Length - 1, (await Assert.ThrowsAsync<ResponseTooLargeException>(() => call)).Limit);
    }

    [Fact]
    public async Task A_response_that_does_not_tell_its_length_is_read_no_further_than_the_limit()
    {
        using var test = new TestClient(o => o.MaxResponseBytes = 100_000);
        int sent = 0;
        test.Server.Events(Enumerable.Repeat(new byte[1000], 1000).Select(piece =>
        {
            sent++;
            return piece;
        }));
        var e = await Assert.ThrowsAsync<ResponseTooLargeException>(() => test.Interactions.GetAsync("a"));

        Assert.Equal(101, sent);
        Assert.Contains("MaxResponseBytes", e.Message, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task A_long_response_of_unknown_length_is_read_whole()
    {
        using var test = new TestClient();
        string text = new('x', 1_000_000);
        test.Server.Events(Encoding.UTF8.GetBytes(Samples.Answer(text)).Chunk(7777));

        Assert.Equal(text, (await test.Interactions.GetAsync("a")).OutputText);
    }

    [Fact]
    public async Task Without_a_limit_everything_is_read()
    {
        using var test = new TestClient(o => o.MaxResponseBytes = null);
        test.Server.Json(Samples.Completed);

        Assert.Equal("Hello.", (await test.Interactions.GetAsync("a")).OutputText);
    }

    [Fact]
    public async Task A_stream_may_be_longer_than_the_limit_but_an_event_may_not()
    {
        using var test = new TestClient(o => o.MaxResponseBytes = 1000);
        string[] deltas = [.. Enumerable.Range(0, 50).Select(i => Samples.TextDelta($"{i} "))];
        IEnumerable<byte[]> Frames(params string[] events) => events.Select(e => Encoding.UTF8.GetBytes(Samples.OpenStream(e)));
        test.Server.Events(Frames([Samples.Created("a"), .. deltas, Samples.EndOf("a")]))
            .Events(Frames(Samples.Created("a"), Samples.TextDelta(new string('x', 2000))));

        Assert.Equal(52, await CountAsync());
        await Assert.ThrowsAsync<ResponseTooLargeException>(CountAsync);

        async Task<int> CountAsync()
        {
            int count = 0;
            await foreach (InteractionEvent _ in test.Interactions.StreamAsync(Request))
                count++;
            return count;
        }
    }

    [Fact]
    public async Task A_request_beyond_the_limit_is_not_sent()
    {
        using var test = new TestClient(o => o.MaxRequestBytes = 1000);
        var large = Request with { Input = ImageContent.FromBytes(new byte[800], MimeType.ImagePng) };
        var e = await Assert.ThrowsAsync<InvalidInteractionRequestException>(() => test.Interactions.CreateAsync(large));

        Assert.Contains("MaxRequestBytes", e.Message, StringComparison.Ordinal);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task Requests_have_no_limit_unless_one_is_set()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", new string('x', 25_000_000));

        Assert.Single(test.Server.Requests);
    }
}
