using Microsoft.Extensions.AI;

namespace Gemini.Gen.Extensions.Tests;

public sealed class FunctionTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task The_function_loop_of_Microsoft_Extensions_AI_runs(bool? store, bool streams)
    {
        using var harness = new ChatHarness(store);
        harness.Emulator.OnText("forecast")
            .CallsTool("get_forecast", """{ "city": "Oslo" }""")
            .Then()
            .Replies(turn => $"Expect {turn.FunctionResults[0].Text}.");
        var asked = new List<string>();
        using IChatClient chat = harness.Chat.AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions
        {
            Instructions = "Be brief.",
            Tools = [AIFunctionFactory.Create((string city) =>
            {
                asked.Add(city);
                return "rain";
            }, "get_forecast")],
        };
        ChatResponse response = streams
            ? await chat.GetStreamingResponseAsync("The forecast for Oslo?", options).ToChatResponseAsync()
            : await chat.GetResponseAsync("The forecast for Oslo?", options);

        Assert.Equal("Expect rain.", response.Text);
        Assert.Equal(["Oslo"], asked);
        Assert.Equal(2, harness.Sent.Length);
        // Turn-scoped settings come with every turn.
        Assert.All(harness.Sent, s => Assert.Equal("Be brief.", s.GetProperty("system_instruction").GetString()));
        Assert.All(harness.Sent, s => Assert.Equal(1, s.GetProperty("tools").GetArrayLength()));
        Assert.Equal(store != false, harness.Sent[1].TryGetProperty("previous_interaction_id", out _));
    }

    [Fact]
    public async Task A_call_has_its_arguments_and_ends_the_turn_for_tools()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("look").CallsTool("look", """{ "at": "it", "times": 2 }""");
        ChatResponse response = await harness.Chat.GetResponseAsync("look", new() { Tools = [AIFunctionFactory.Create((string at, int times) => at, "look")] });
        var call = Assert.Single(response.Messages[0].Contents.OfType<FunctionCallContent>());
        Assert.Equal(ChatFinishReason.ToolCalls, response.FinishReason);
        Assert.Equal("it", call.Arguments!["at"]!.ToString());
        Assert.Equal("2", call.Arguments["times"]!.ToString());
    }

    [Fact]
    public async Task A_failed_function_is_an_error_result()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("look").CallsTool("look").Then().Replies("Sorry.");
        using IChatClient chat = harness.Chat.AsBuilder().UseFunctionInvocation().Build();
        await chat.GetResponseAsync("look", new() { Tools = [AIFunctionFactory.Create(string () => throw new InvalidOperationException("secret"), "look")] });
        var result = harness.Sent[1].GetProperty("input")[0];
        Assert.True(result.GetProperty("is_error").GetBoolean());
        Assert.DoesNotContain("secret", result.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_can_be_an_object_or_media()
    {
        using var harness = new ChatHarness(store: false);
        await harness.Chat.GetResponseAsync([
            new(ChatRole.User, "look"),
            new(ChatRole.Assistant, [new TextReasoningContent(null) { ProtectedData = "c2ln" }, new FunctionCallContent("c1", "look"), new FunctionCallContent("c2", "draw")]),
            new(ChatRole.Tool,
            [
                new FunctionResultContent("c1", new Dictionary<string, object?> { ["height"] = 3 }),
                new FunctionResultContent("c2", new DataContent(new byte[] { 1, 2, 3 }, "image/png")),
            ]),
        ]);
        var input = harness.Sent[0].GetProperty("input");
        Assert.Equal("""{"height":3}""", input[4].GetProperty("result").GetRawText());
        Assert.Equal("image", input[5].GetProperty("result")[0].GetProperty("type").GetString());
    }
}
