using System.Runtime.CompilerServices;

#pragma warning disable CA1822 // Instance tools are part of what is tested.

namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

public sealed partial class ResultTests
{
    private readonly ResultTools _tools = new();

    [Theory]
    [InlineData("lines", """{"count":2}""", """{"result":[{"number":0},null]}""")]
    [InlineData("lines", """{"count":0}""", """{"result":[]}""")]
    [InlineData("later", "{}", """{"result":[1,2]}""")]
    [InlineData("no_lines", "{}", """{"result":null}""")]
    [InlineData("text", """{"text":"hi"}""", """[{"type":"text","text":"hi"}]""")]
    [InlineData("text", """{"text":null}""", """{"result":null}""")]
    [InlineData("chart", "{}", """[{"type":"image","data":"AQI=","mime_type":"image/png"},{"type":"text","text":"a chart"}]""")]
    [InlineData("blocks", """{"count":2}""", """[{"type":"text","text":"0"},{"type":"text","text":"1"}]""")]
    [InlineData("blocks", """{"count":0}""", """{"result":[]}""")]
    [InlineData("ready", """{"text":"done"}""", "\"done\"")]
    [InlineData("ready", """{"text":null}""", """{"result":null}""")]
    [InlineData("pair", "{}", """{"result":[1,"one"]}""")]
    [InlineData("anything", """{"value":[1,{"a":null}]}""", """[1,{"a":null}]""")]
    [InlineData("nothing", "{}", """{"success":true}""")]
    [InlineData("own", """{"is_error":false}""", """{"state":"mine"}""")]
    public async Task Every_result_has_a_form_the_API_accepts(string name, string arguments, string expected) =>
        Assert.Equal(expected, await _tools.ResultAsync(name, arguments));

    [Fact]
    public async Task A_tool_can_report_an_error_itself() =>
        Assert.Equal("""{"state":"mine"}""", await _tools.ErrorAsync("own", """{"is_error":true}"""));

    [Fact]
    public async Task A_result_that_was_never_set_is_null() => Assert.Equal("""{"result":null}""", await _tools.ResultAsync("unset"));

    [Fact]
    public async Task A_sequence_that_never_ends_is_an_error() =>
        Assert.Equal(
            """{"message":"The function returned more than 10,000 elements. Ask for fewer."}""",
            await _tools.ErrorAsync("endless"));

    [Fact]
    public async Task A_sequence_that_breaks_is_an_error() =>
        Assert.Equal("""{"message":"torn"}""", await _tools.ErrorAsync("lines", """{"count":-1}"""));

    [Fact]
    public async Task Cancellation_ends_a_sequence()
    {
        using var source = new CancellationTokenSource();
        ValueTask<FunctionResult> running = _tools.InvokeAsync(Calls.Of("wait"), source.Token);
        Assert.False(running.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(running.AsTask);
    }

    [GeminiTools]
    internal sealed partial class ResultTools
    {
        [GeminiTool]
        public async IAsyncEnumerable<Line?> LinesAsync(int count)
        {
            await Task.Yield();
            if (count < 0)
                throw new InvalidOperationException("torn");
            for (int i = 0; i < count; i++)
                yield return i == 1 ? null : new Line(i);
        }

        [GeminiTool]
        public Task<IAsyncEnumerable<int>> LaterAsync() => Task.FromResult(new[] { 1, 2 }.ToAsyncEnumerable());

        [GeminiTool]
        public IAsyncEnumerable<int>? NoLines() => null;

        [GeminiTool]
        public async IAsyncEnumerable<int> EndlessAsync()
        {
            await Task.Yield();
            while (true)
                yield return 1;
        }

        [GeminiTool]
        public async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield return 1;
        }

        [GeminiTool]
        public TextContent? Text(string? text) => text is null ? null : new TextContent { Text = text };

        [GeminiTool]
        public ValueTask<List<Content?>> ChartAsync() =>
            new([new ImageContent { Data = new byte[] { 1, 2 }, MimeType = "image/png" }, null, new TextContent { Text = "a chart" }]);

        [GeminiTool]
        public IAsyncEnumerable<TextContent> Blocks(int count) =>
            Enumerable.Range(0, count).Select(i => new TextContent { Text = $"{i}" }).ToAsyncEnumerable();

        [GeminiTool]
        public ToolResultValue? Ready(string? text) => text is null ? default(ToolResultValue?) : text;

        [GeminiTool]
        public (int, string) Pair() => (1, "one");

        [GeminiTool]
        public object? Anything(object? value) => value;

        [GeminiTool]
        public ValueTask NothingAsync() => default;

        [GeminiTool]
        public FunctionResult Own(bool isError) => new("other", RawJson.Parse("""{"state":"mine"}"""), "other", isError);

        [GeminiTool]
        public FunctionResult Unset() => default;
    }

    internal sealed record Line(int Number);
}
