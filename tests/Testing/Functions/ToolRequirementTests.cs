using Microsoft.Extensions.Time.Testing;

namespace Gemini.Gen.Testing.Tests.Functions;

public sealed partial class ToolRequirementTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();

    public void Dispose() => _emulator.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tool_that_requires_approval_stops_the_loop_until_a_resumed_conversation_approves(bool store)
    {
        _emulator.OnText("clean").CallsTool("look").CallsTool("delete", """{"name":"a"}""").Then().Replies(Results);
        using var client = _emulator.CreateClient();
        var first = new FileTools();
        var chat = client.StartConversation(Options(first) with { Store = store });

        var waiting = await chat.SendAsync("Please clean up.");

        Assert.Equal(InteractionStatus.RequiresAction, waiting.Status);
        Assert.Equal(["delete"], chat.PendingApprovals.Select(call => call.Name));
        Assert.Equal(["look"], first.Log);

        var second = new FileTools();
        var state = ConversationState.Parse(chat.GetState().ToJson());
        var answer = await client.StartConversation(Options(second) with { Store = store }, state).ApproveAsync();

        Assert.Equal("seen, deleted a", answer.OutputText);
        Assert.Equal(["delete a"], second.Log);
    }

    [Fact]
    public async Task No_rule_of_the_conversation_takes_a_tools_approval_away()
    {
        _emulator.OnText("clean").CallsTool("look").CallsTool("delete", """{"name":"a"}""").Then().Replies(Results);
        using var client = _emulator.CreateClient();
        var asked = new List<string>();
        var chat = client.StartConversation(Options(new FileTools()) with
        {
            NeedsApproval = _ => false,
            ApproveCall = (call, _) =>
            {
                asked.Add(call.Name);
                return new(ToolApproval.Deny("Keep it."));
            },
        });

        var answer = await chat.SendAsync("Please clean up.");

        Assert.Equal(["delete"], asked);
        Assert.Equal("seen, This call was denied: Keep it.", answer.OutputText);
    }

    [Theory]
    [InlineData(null, "2.5 s")]
    [InlineData(60.0, "2.5 s")]
    [InlineData(1.5, "1.5 s")]
    public async Task The_shorter_time_limit_counts_and_is_an_error_result(double? conversationLimit, string expected)
    {
        _emulator.OnText("export").CallsTool("export").Then().Replies(turn =>
        {
            Assert.True(turn.FunctionResults.Single().IsError);
            return Results(turn);
        });
        var clock = new FakeTimeProvider();
        using var client = _emulator.CreateClient(options => options.TimeProvider = clock);
        var tools = new FileTools();
        var chat = client.StartConversation(Options(tools) with
        {
            CallTimeout = conversationLimit is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        });

        var turn = chat.SendAsync("Please export all.");
        await tools.ExportStarted;
        clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Contains($"time limit of {expected}", (await turn).OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_services_of_the_conversation_reach_its_tools()
    {
        _emulator.OnText("greet").CallsTool("greet", """{"name":"Ines"}""").Then().Replies(Results);
        using var client = _emulator.CreateClient();
        var services = new Services(new Greeting("Hei"), new GreetingTools());
        foreach (IGeminiToolset tools in (IGeminiToolset[])[new GreetingTools(), GeminiToolset.FromServices<GreetingTools>()])
        {
            var chat = client.StartConversation(new() { Model = GeminiModels.Gemini38Flash, Tools = [tools], Services = services });

            Assert.Equal("Hei Ines", (await chat.SendAsync("Please greet Ines.")).OutputText);
        }
    }

    [Fact]
    public void A_conversation_without_services_does_not_start_with_tools_that_need_them()
    {
        using var client = _emulator.CreateClient();

        var error = Assert.Throws<ArgumentException>(
            () => client.StartConversation(new() { Model = GeminiModels.Gemini38Flash, Tools = [new GreetingTools()] }));

        Assert.Contains("'greet' needs services", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_service_fails_the_turn_and_the_model_hears_nothing_of_it()
    {
        _emulator.OnText("greet").CallsTool("greet", """{"name":"Ines"}""");
        using var client = _emulator.CreateClient();
        var chat = client.StartConversation(
            new() { Model = GeminiModels.Gemini38Flash, Tools = [new GreetingTools()], Services = new Services() });

        var error = await Assert.ThrowsAsync<ToolServiceException>(() => chat.SendAsync("Please greet Ines."));

        Assert.Contains("Greeting", error.Message, StringComparison.Ordinal);
        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task A_type_that_is_a_tool_is_declared_and_its_calls_are_answered_by_hand()
    {
        _emulator.OnText("book").CallsTool("book_table", """{"guests":4}""").Then().Replies(Results);
        using var client = _emulator.CreateClient();
        var chat = client.StartConversation(new() { Model = GeminiModels.Gemini38Flash, Tools = [BookTable.Tool] });
        await chat.SendAsync("Please book a table.");

        var call = chat.PendingCalls.Single();
        Assert.True(call.TryRead<BookTable>(out var booking));
        var answer = await chat.SendAsync(FunctionResult.For(call, $"a table for {booking.Guests}").ToStep());

        Assert.Equal("a table for 4", answer.OutputText);
        Assert.Equal("integer", _emulator.Requests[0].Text("tools.0.parameters.properties.guests.type"));
    }

    [Fact]
    public async Task Content_blocks_are_a_result_the_service_takes()
    {
        _emulator.OnText("draw").CallsTool("draw").Then().Replies("Drawn.");
        using var client = _emulator.CreateClient();

        await client.StartConversation(Options(new FileTools())).SendAsync("Please draw it.");

        Assert.Equal("text", _emulator.Requests[1].Text("input.0.result.0.type"));
        Assert.Equal("image", _emulator.Requests[1].Text("input.0.result.1.type"));
        Assert.Equal("AQI=", _emulator.Requests[1].Text("input.0.result.1.data"));
    }

    private static ConversationOptions Options(IGeminiToolset tools) => new() { Model = GeminiModels.Gemini38Flash, Tools = [tools] };

    private static string Results(EmulatedTurn turn) => string.Join(", ", turn.FunctionResults.Select(result => result.Text));

    [GeminiTools]
    internal sealed partial class FileTools
    {
        private readonly TaskCompletionSource _exportStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Log { get; } = [];

        public Task ExportStarted => _exportStarted.Task;

        [GeminiTool]
        public string Look()
        {
            Log.Add("look");
            return "seen";
        }

        [GeminiTool(RequiresApproval = true)]
        public string Delete(string name)
        {
            Log.Add("delete " + name);
            return "deleted " + name;
        }

        [GeminiTool(TimeoutSeconds = 2.5)]
        public Task ExportAsync()
        {
            _exportStarted.SetResult();
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        [GeminiTool]
        public static IEnumerable<Content> Draw() =>
            [new TextContent { Text = "A dot." }, new ImageContent { Data = new byte[] { 1, 2 }, MimeType = "image/png" }];
    }

    [GeminiTools]
    internal sealed partial class GreetingTools
    {
        [GeminiTool]
        public static string Greet(string name, [GeminiService] Greeting greeting) => $"{greeting.Word} {name}";
    }

    internal sealed record Greeting(string Word);

    /// <summary>Books a table.</summary>
    [GeminiSchema, GeminiTool]
    internal sealed partial record BookTable(int Guests);

    private sealed class Services(params object[] services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
    }
}
