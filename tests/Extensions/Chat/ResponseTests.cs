using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gemini.Gen.Extensions.Tests;

public sealed class ResponseTests
{
    [Fact]
    public async Task A_text_turn_has_text_usage_model_finish_reason_and_conversation_id()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("joke", "Knock, knock.");
        ChatResponse response = await harness.Chat.GetResponseAsync("Tell me a joke.");
        Assert.Equal("Knock, knock.", response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.Equal(GeminiModels.Gemini38Flash, response.ModelId);
        Assert.NotNull(response.ConversationId);
        Assert.Equal(response.ResponseId, response.ConversationId);
        Assert.True(response.Usage?.TotalTokenCount > 0);
        Assert.IsType<Interaction>(response.RawRepresentation);
    }

    [Fact]
    public async Task With_a_conversation_id_only_new_messages_are_sent()
    {
        using var harness = new ChatHarness();
        ChatResponse first = await harness.Chat.GetResponseAsync("My name is Ada.");
        await harness.Chat.GetResponseAsync("What is my name?", new() { ConversationId = first.ConversationId });
        Assert.Equal(first.ConversationId, harness.Sent[1].GetProperty("previous_interaction_id").GetString());
        Assert.Equal(1, harness.Sent[1].GetProperty("input").GetArrayLength());
    }

    [Fact]
    public async Task Without_storage_there_is_no_conversation_id_and_the_history_goes_back_with_its_signatures()
    {
        using var harness = new ChatHarness(store: false);
        harness.Emulator.OnText("first").RespondsWith("""
            [
              { "type": "thought", "signature": "c2ln", "summary": [{ "type": "text", "text": "Hm." }] },
              { "type": "model_output", "content": [{ "type": "text", "text": "One." }] }
            ]
            """);
        List<ChatMessage> history = [new(ChatRole.User, "first")];
        ChatResponse first = await harness.Chat.GetResponseAsync(history);
        Assert.Null(first.ConversationId);
        Assert.Equal("Hm.", Assert.Single(first.Messages[0].Contents.OfType<TextReasoningContent>()).Text);
        history.AddMessages(first);
        history.Add(new(ChatRole.User, "second"));
        await harness.Chat.GetResponseAsync(history);

        JsonElement input = harness.Sent[1].GetProperty("input");
        Assert.Equal(["user_input", "thought", "model_output", "user_input"], input.EnumerateArray().Select(s => s.GetProperty("type").GetString()));
        Assert.Equal("c2ln", input[1].GetProperty("signature").GetString());
        Assert.False(harness.Sent[1].GetProperty("store").GetBoolean());
    }

    [Fact]
    public async Task Signatures_survive_a_history_that_was_saved_as_JSON()
    {
        using var harness = new ChatHarness(store: false);
        harness.Emulator.OnText("first").RespondsWith("""
            [
              { "type": "thought", "signature": "c2ln" },
              { "type": "function_call", "id": "c1", "name": "look", "arguments": { "at": "it" } }
            ]
            """);
        ChatResponse first = await harness.Chat.GetResponseAsync("first");
        string saved = JsonSerializer.Serialize<IList<ChatMessage>>(first.Messages, AIJsonUtilities.DefaultOptions);
        var history = JsonSerializer.Deserialize<List<ChatMessage>>(saved, AIJsonUtilities.DefaultOptions)!;
        history.Insert(0, new(ChatRole.User, "first"));
        history.Add(new(ChatRole.Tool, [new FunctionResultContent("c1", "a tree")]));
        await harness.Chat.GetResponseAsync(history);

        JsonElement input = harness.Sent[1].GetProperty("input");
        Assert.Equal("c2ln", input[1].GetProperty("signature").GetString());
        Assert.Equal("it", input[2].GetProperty("arguments").GetProperty("at").GetString());
        Assert.Equal("look", input[3].GetProperty("name").GetString());
        Assert.Equal("c1", input[3].GetProperty("call_id").GetString());
    }

    [Fact]
    public async Task Citations_are_annotations_at_the_right_characters()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("cite").RespondsWith("""
            [{ "type": "model_output", "content": [{ "type": "text", "text": "Grüße: Oslo.",
               "annotations": [{ "type": "url_citation", "url": "https://example.com/oslo", "title": "Oslo", "start_index": 9, "end_index": 13 }] }] }]
            """);
        ChatResponse response = await harness.Chat.GetResponseAsync("cite");
        var text = Assert.Single(response.Messages[0].Contents.OfType<Microsoft.Extensions.AI.TextContent>());
        var citation = Assert.IsType<CitationAnnotation>(Assert.Single(text.Annotations!));
        Assert.Equal("Oslo", citation.Snippet);
        Assert.Equal(new Uri("https://example.com/oslo"), citation.Url);
        var region = Assert.IsType<TextSpanAnnotatedRegion>(Assert.Single(citation.AnnotatedRegions!));
        Assert.Equal("Oslo", text.Text[region.StartIndex!.Value..region.EndIndex!.Value]);
    }

    [Fact]
    public async Task Media_come_as_data_with_their_type()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("draw").RespondsWith("""
            [{ "type": "model_output", "content": [{ "type": "image", "data": "AQID", "mime_type": "image/png" }] }]
            """);
        ChatResponse response = await harness.Chat.GetResponseAsync("draw");
        var data = Assert.Single(response.Messages[0].Contents.OfType<DataContent>());
        Assert.Equal("image/png", data.MediaType);
        Assert.Equal([1, 2, 3], data.Data.ToArray());
    }

    [Fact]
    public async Task A_failed_interaction_has_an_error_and_no_finish_reason()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("fail").EndsWith("failed", "api_error", "It broke.");
        ChatResponse response = await harness.Chat.GetResponseAsync("fail");
        Assert.Null(response.FinishReason);
        Assert.NotEmpty(response.Messages[0].Contents.OfType<ErrorContent>());
    }

    [Fact]
    public async Task An_answer_that_was_cut_off_says_so()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("long").EndsWith("incomplete");
        Assert.Equal(ChatFinishReason.Length, (await harness.Chat.GetResponseAsync("long")).FinishReason);
    }

    [Fact]
    public void The_client_and_its_metadata_can_be_asked_for()
    {
        using var harness = new ChatHarness();
        Assert.Same(harness.Client, harness.Chat.GetService<GeminiClient>());
        Assert.Same(harness.Client.Interactions, harness.Chat.GetService<InteractionsClient>());
        var metadata = harness.Chat.GetRequiredService<ChatClientMetadata>();
        Assert.Equal("gcp.gemini", metadata.ProviderName);
        Assert.Equal(GeminiModels.Gemini38Flash, metadata.DefaultModelId);
        Assert.Null(harness.Chat.GetService<HttpClient>());
    }
}
