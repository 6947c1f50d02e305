using System.Globalization;

#pragma warning disable CA1822 // Instance tools are part of what is tested.
#pragma warning disable CA1068 // So are tokens in any place.

namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

public sealed partial class ArgumentTests
{
    private readonly ArgumentTools _tools = new();

    [Fact]
    public async Task What_the_model_leaves_out_has_its_default_value()
    {
        await _tools.ResultAsync("defaults");
        Assert.Equal(
            ["a\"b\\\n'é\u2028", '\'', Level.Low, Level.High, null, 5, -1.50m, double.NaN, 1e-9f, long.MinValue, (byte)1, true, default(DateTime), default(Guid), null],
            _tools.Seen);
    }

    [Fact]
    public async Task An_explicit_null_is_no_missing_value()
    {
        await _tools.ResultAsync("defaults", """{"maybe":null,"number":null}""");
        Assert.Null(_tools.Seen[3]);
        Assert.Null(_tools.Seen[5]);
    }

    [Fact]
    public async Task Every_token_is_passed_and_none_is_declared()
    {
        using var source = new CancellationTokenSource();
        FunctionResult result = await _tools.InvokeAsync(Calls.Of("tokens", """{"between":1}"""), source.Token);
        Assert.Equal("""{"result":true}""", result.Value.ToString());
        Assert.Equal([source.Token, source.Token], _tools.Tokens);
        Assert.Equal("""{"type":"object","properties":{"between":{"type":"integer"}},"required":["between"]}""", _tools.Schema("tokens"));
    }

    [Theory]
    [InlineData("""{"first":1,"class":"c","SECOND":"s"}""", "\"1 c s \"")]
    [InlineData("""{"first":1,"class":"c","SECOND":"s","rest":["a","b"]}""", "\"1 c s a+b\"")]
    public async Task Names_references_and_params_are_bound(string arguments, string expected) =>
        Assert.Equal(expected, await _tools.ResultAsync("many", arguments));

    [Fact]
    public async Task Overloads_have_names_of_their_own()
    {
        Assert.Equal("\"number 1\"", await _tools.ResultAsync("find_by_number", """{"key":1}"""));
        Assert.Equal("\"text 1\"", await _tools.ResultAsync("find_by_text", """{"key":"1"}"""));
        Assert.Equal("\"anything 1\"", await _tools.ResultAsync("find_anything", """{"key":1}"""));
    }

    [Fact]
    public async Task A_struct_keeps_what_its_tools_change()
    {
        IGeminiToolset tools = default(CountingTools);
        Assert.Equal("""{"result":1}""", await tools.ResultAsync("count"));
        Assert.Equal("""{"result":2}""", await tools.ResultAsync("count"));
    }

    [Fact]
    public async Task A_read_only_record_struct_is_a_toolset() =>
        Assert.Equal("""{"result":7}""", await new StartTools(5).ResultAsync("add", """{"number":2}"""));

    [Fact]
    public async Task A_static_class_has_a_toolset()
    {
        Assert.Same(MathTools.Toolset, MathTools.Toolset);
        Assert.Equal(["square", "halve"], MathTools.Toolset.Tools.Select(tool => tool.Name));
        Assert.Equal("""{"result":9}""", await MathTools.Toolset.ResultAsync("square", """{"number":3}"""));
        Assert.Equal("""{"result":1.5}""", await MathTools.Toolset.ResultAsync("halve", """{"number":3}"""));
        Assert.Equal(TimeSpan.FromSeconds(2.5), MathTools.Toolset.GetRequirements("halve").Timeout);
        Assert.Contains("square, halve", await MathTools.Toolset.ErrorAsync("cube"), StringComparison.Ordinal);
    }

    internal enum Level
    {
        Low = -1,
        High = 1,
    }

    [GeminiTools]
    internal sealed partial class ArgumentTools
    {
        public object?[] Seen { get; private set; } = [];

        public CancellationToken?[] Tokens { get; private set; } = [];

        [GeminiTool]
        public void Defaults(
            string text = "a\"b\\\n'é\u2028",
            char letter = '\'',
            Level level = Level.Low,
            Level? maybe = Level.High,
            Level? none = null,
            int? number = 5,
            decimal amount = -1.50m,
            double share = double.NaN,
            float small = 1e-9f,
            long big = long.MinValue,
            byte one = 1,
            bool yes = true,
            DateTime at = default,
            Guid id = default,
            string? missing = null) =>
            Seen = [text, letter, level, maybe, none, number, amount, share, small, big, one, yes, at, id, missing];

        [GeminiTool(Name = "tokens")]
        public bool Pass(CancellationToken early, int between, CancellationToken? late = null)
        {
            Tokens = [early, late];
            return between == 1;
        }

        [GeminiTool]
        public string Many(in int first, string @class, [GeminiParameter("SECOND")] string second, params string[] rest) =>
            string.Create(CultureInfo.InvariantCulture, $"{first} {@class} {second} {string.Join('+', rest)}");

        [GeminiTool(Name = "find_by_number")]
        public string Find(int key) => string.Create(CultureInfo.InvariantCulture, $"number {key}");

        [GeminiTool(Name = "find_by_text")]
        public string Find(string key) => $"text {key}";

        [GeminiTool(Name = "find_anything")]
        public string Find(object key) => $"anything {key}";
    }

    [GeminiTools]
    internal partial struct CountingTools
    {
        private int _calls;

        [GeminiTool]
        public int Count() => ++_calls;
    }

    [GeminiTools]
    internal readonly partial record struct StartTools(int Start)
    {
        [GeminiTool]
        public int Add(int number) => Start + number;
    }

    [GeminiTools]
    internal static partial class MathTools
    {
        [GeminiTool]
        public static int Square(int number) => number * number;

        [GeminiTool(TimeoutSeconds = 2.5)]
        public static async Task<double> HalveAsync(double number)
        {
            await Task.Yield();
            return number / 2;
        }
    }
}
