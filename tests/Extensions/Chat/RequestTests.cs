using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gemini.Gen.Extensions.Tests;

public sealed class RequestTests
{
    [Fact]
    public async Task Settings_go_to_the_generation_config()
    {
        JsonElement config = (await Send(new()
        {
            Temperature = 0.7f,
            TopP = 0.9f,
            MaxOutputTokens = 100,
            Seed = 7,
            StopSequences = ["END"],
            Reasoning = new() { Effort = ReasoningEffort.Low, Output = ReasoningOutput.Summary },
        })).GetProperty("generation_config");
        Assert.Equal(
            """{"max_output_tokens":100,"seed":7,"stop_sequences":["END"],"temperature":0.7,"top_p":0.9,"thinking_level":"low","thinking_summaries":"auto"}""",
            config.GetRawText());
    }

    [Fact]
    public async Task Options_that_say_nothing_send_nothing()
    {
        JsonElement sent = await Send(new());
        Assert.Equal(["model", "input"], sent.EnumerateObject().Select(p => p.Name).Order().Reverse());
    }

    [Fact]
    public async Task Instructions_and_system_messages_are_the_system_instruction()
    {
        using var harness = new ChatHarness();
        await harness.Chat.GetResponseAsync(
            [new(ChatRole.System, "Be brief."), new(ChatRole.User, "Hello")],
            new() { Instructions = "You are a pirate." });
        Assert.Equal("You are a pirate.\n\nBe brief.", harness.Sent[0].GetProperty("system_instruction").GetString());
        Assert.Equal(1, harness.Sent[0].GetProperty("input").GetArrayLength());
    }

    [Fact]
    public async Task A_system_message_of_an_earlier_turn_is_sent_again()
    {
        using var harness = new ChatHarness();
        ChatResponse first = await harness.Chat.GetResponseAsync([new(ChatRole.System, "Be brief."), new(ChatRole.User, "Hello")]);
        ChatResponse second = await harness.Chat.GetResponseAsync("And now?", new() { ConversationId = first.ConversationId });
        await harness.Chat.GetResponseAsync("And then?", new() { ConversationId = second.ConversationId });
        Assert.All(harness.Sent, s => Assert.Equal("Be brief.", s.GetProperty("system_instruction").GetString()));
    }

    [Theory]
    [InlineData("auto", null)]
    [InlineData("none", "\"none\"")]
    [InlineData("any", "\"any\"")]
    [InlineData("get_time", """{"allowed_tools":{"mode":"any","tools":["get_time"]}}""")]
    public async Task The_tool_mode_is_the_tool_choice(string mode, string? expected)
    {
        JsonElement sent = await Send(new()
        {
            ToolMode = mode switch { "auto" => ChatToolMode.Auto, "none" => ChatToolMode.None, "any" => ChatToolMode.RequireAny, _ => ChatToolMode.RequireSpecific(mode) },
            Tools = [AIFunctionFactory.Create(() => "12:00", "get_time")],
        });
        string? choice = sent.TryGetProperty("generation_config", out JsonElement config) ? config.GetProperty("tool_choice").GetRawText() : null;
        Assert.Equal(expected, choice);
    }

    [Fact]
    public async Task A_function_is_declared_in_the_dialect_of_the_service()
    {
        JsonElement sent = await Send(new()
        {
            Tools = [AIFunctionFactory.Create((string city, int days = 3, Uri? source = null) => city, "get_forecast", "Gets a forecast.")],
        });
        JsonElement tool = sent.GetProperty("tools")[0];
        Assert.Equal("function", tool.GetProperty("type").GetString());
        Assert.Equal("Gets a forecast.", tool.GetProperty("description").GetString());
        string parameters = tool.GetProperty("parameters").GetRawText();
        Assert.DoesNotContain("\"default\"", parameters, StringComparison.Ordinal);
        Assert.DoesNotContain("\"format\"", parameters, StringComparison.Ordinal);
        Assert.Contains("Default: 3.", parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_without_parameters_has_no_parameters_at_all()
    {
        JsonElement sent = await Send(new() { Tools = [AIFunctionFactory.Create(() => 1, "one")] });
        Assert.False(sent.GetProperty("tools")[0].TryGetProperty("parameters", out _));
    }

    [Fact]
    public async Task Tools_that_the_service_runs_are_mapped_or_passed_through()
    {
        JsonElement sent = await Send(new()
        {
            Tools =
            [
                new HostedWebSearchTool(),
                new HostedCodeInterpreterTool(),
                new HostedMcpServerTool("docs", "https://example.com/mcp") { AllowedTools = ["search"] },
                new UrlContextTool().AsAITool(),
            ],
        });
        Assert.Equal(
            ["google_search", "code_execution", "mcp_server", "url_context"],
            sent.GetProperty("tools").EnumerateArray().Select(t => t.GetProperty("type").GetString()));
        Assert.Equal("https://example.com/mcp", sent.GetProperty("tools")[2].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_tool_without_a_counterpart_is_refused_before_sending()
    {
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => Send(new() { Tools = [new UnknownTool()] }));
        Assert.Contains("unheard_of", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_schema_is_the_response_format()
    {
        JsonElement format = (await Send(new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<Recipe>() })).GetProperty("response_format");
        Assert.Equal("text", format.GetProperty("type").GetString());
        Assert.Equal("application/json", format.GetProperty("mime_type").GetString());
        Assert.Equal("string", format.GetProperty("schema").GetProperty("properties").GetProperty("name").GetProperty("type").GetString());
        Assert.False(format.GetProperty("schema").TryGetProperty("$schema", out _));
    }

    [Fact]
    public async Task A_typed_response_is_read_back()
    {
        using var harness = new ChatHarness();
        harness.Emulator.OnText("tart", """{ "name": "Tart", "servings": 6 }""");
        ChatResponse<Recipe> response = await harness.Chat.GetResponseAsync<Recipe>("A tart for six.");
        Assert.Equal(new Recipe("Tart", 6), response.Result);
    }

    [Fact]
    public async Task Media_are_content_blocks()
    {
        using var harness = new ChatHarness();
        await harness.Chat.GetResponseAsync([new(ChatRole.User,
        [
            new Microsoft.Extensions.AI.TextContent("What is this?"),
            new DataContent(new byte[] { 1, 2, 3 }, "image/png"),
            new UriContent("https://example.com/a.pdf", "application/pdf"),
        ])]);
        JsonElement content = harness.Sent[0].GetProperty("input")[0].GetProperty("content");
        Assert.Equal(["text", "image", "document"], content.EnumerateArray().Select(c => c.GetProperty("type").GetString()));
        Assert.Equal("AQID", content[1].GetProperty("data").GetString());
    }

    [Fact]
    public async Task A_raw_request_is_the_start_and_options_fill_its_gaps()
    {
        JsonElement sent = await Send(new()
        {
            Temperature = 0.5f,
            RawRepresentationFactory = _ => new ModelInteractionRequest
            {
                Model = GeminiModels.Gemini31ProPreview,
                Labels = new Dictionary<string, string> { ["team"] = "a" },
                GenerationConfig = new() { Temperature = 1 },
            },
        });
        Assert.Equal(GeminiModels.Gemini31ProPreview, sent.GetProperty("model").GetString());
        Assert.Equal("a", sent.GetProperty("labels").GetProperty("team").GetString());
        Assert.Equal(1, sent.GetProperty("generation_config").GetProperty("temperature").GetDouble());
    }

    [Fact]
    public async Task Without_a_model_the_error_says_where_to_set_one()
    {
        using var harness = new ChatHarness();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => harness.Client.AsIChatClient().GetResponseAsync("Hello"));
        Assert.Contains("ModelId", error.Message, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Send(ChatOptions options)
    {
        using var harness = new ChatHarness();
        await harness.Chat.GetResponseAsync("Hello", options);
        return harness.Sent[0];
    }

    private sealed record Recipe(string Name, int Servings);

    private sealed class UnknownTool : AITool
    {
        public override string Name => "unheard_of";
    }
}
