using Microsoft.Extensions.AI;

namespace Gemini.Gen.Extensions.Tests;

public sealed class StreamingTests
{
    [Fact]
    public async Task Text_comes_in_pieces_and_the_end_brings_usage_and_finish_reason()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("story").Thinks("Once.").Replies("Once upon a time there was a compiler that never took warnings personally.");
        var updates = new List<ChatResponseUpdate>();
        await foreach (ChatResponseUpdate update in harness.Chat.GetStreamingResponseAsync("A story."))
            updates.Add(update);
        ChatResponse response = updates.ToChatResponse();

        Assert.True(updates.Count(u => u.Text.Length > 0) > 1);
        Assert.Equal("Once upon a time there was a compiler that never took warnings personally.", response.Text);
        Assert.Equal("Once.", string.Concat(response.Messages[0].Contents.OfType<TextReasoningContent>().Select(t => t.Text)));
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.True(response.Usage?.TotalTokenCount > 0);
        Assert.NotNull(response.ConversationId);
        Assert.Single(response.Messages);
    }

    [Fact]
    public async Task A_stream_and_a_whole_answer_say_the_same()
    {
        const string Steps = """
            [
              { "type": "thought", "signature": "c2ln", "summary": [{ "type": "text", "text": "Hm." }] },
              { "type": "google_search_call", "id": "s1", "arguments": { "queries": ["oslo"] } },
              { "type": "model_output", "content": [
                { "type": "text", "text": "Oslo.", "annotations": [{ "type": "url_citation", "url": "https://example.com", "start_index": 0, "end_index": 4 }] },
                { "type": "image", "data": "AQID", "mime_type": "image/png" }] },
              { "type": "function_call", "id": "c1", "name": "look", "arguments": { "at": "it" } }
            ]
            """;
        using var harness = new ChatHarness();
        harness.Emulator.OnText("all").RespondsWith(Steps);
        ChatResponse whole = await harness.Chat.GetResponseAsync("all");
        ChatResponse streamed = await harness.Chat.GetStreamingResponseAsync("all").ToChatResponseAsync();

        Assert.Equal(Summary(whole), Summary(streamed));
        Assert.Equal(whole.FinishReason, streamed.FinishReason);
        Assert.Equal(whole.Usage?.TotalTokenCount, streamed.Usage?.TotalTokenCount);
    }

    [Fact]
    public async Task Cancelling_ends_the_stream()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("story").Replies("Once upon a time there was a compiler.");
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ChatResponseUpdate update in harness.Chat.GetStreamingResponseAsync("A story.", cancellationToken: cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    // Text in one piece whatever the pieces it came in; everything else as it is.
    private static string[] Summary(ChatResponse response)
    {
        var contents = response.Messages.SelectMany(m => m.Contents).ToArray();
        return
        [
            "text " + response.Text,
            "thought " + string.Concat(contents.OfType<TextReasoningContent>().Select(t => t.Text)),
            "signature " + string.Concat(contents.OfType<TextReasoningContent>().Select(t => t.ProtectedData)),
            .. contents.SelectMany(c => c.Annotations ?? []).Cast<CitationAnnotation>().Select(a => $"citation {a.Url} {a.Snippet}"),
            .. contents.OfType<DataContent>().Select(d => $"data {d.MediaType} {d.Base64Data}"),
            .. contents.OfType<FunctionCallContent>().Select(c => $"call {c.CallId} {c.Name} {c.Arguments!["at"]}"),
            .. contents.Where(c => c.RawRepresentation is GoogleSearchCallStep).Select(c => "search"),
        ];
    }
}
