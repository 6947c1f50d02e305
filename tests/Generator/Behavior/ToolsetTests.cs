using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class ToolsetTests
{
    private readonly CalculatorTools _tools = new(100);

    [Fact]
    public void Declarations_carry_name_description_and_schema()
    {
        FunctionTool add = _tools.Tools.Single(tool => tool.Name == "add");
        Assert.Equal("Adds two numbers.", add.Description);
        Assert.Equal(
            """{"type":"object","properties":{"first":{"type":"integer","description":"The first."},"second":{"type":"integer","description":"Default: 1.","minimum":0,"maximum":9}},"required":["first"]}""",
            add.Parameters.ToString());
        Assert.Equal("Lists.", _tools.Tools.Single(tool => tool.Name == "list_parts").Description);
    }

    [Fact]
    public void A_tool_without_parameters_has_no_schema() =>
        Assert.Null(_tools.Tools.Single(tool => tool.Name == "totals").Parameters);

    [Fact]
    public void Declarations_are_made_once() => Assert.Same(_tools.Tools, new CalculatorTools(1).Tools);

    [Theory]
    [InlineData("add", """{"first":1}""", """{"result":102}""")]
    [InlineData("add", """{"second":3.0,"first":1,"other":{}}""", """{"result":104}""")]
    [InlineData("echo", """{"text":"é<\""}""", "\"é<\\\"\"")]
    [InlineData("list_parts", """{"count":3}""", """{"result":["p0",null,"p2"]}""")]
    [InlineData("list_parts", """{"count":0}""", """{"result":[]}""")]
    [InlineData("find", """{"name":"Tart"}""", """{"name":"Tart","servings":1,"ingredients":[],"note":null,"difficulty":"Easy"}""")]
    [InlineData("find", """{"name":null}""", """{"result":null}""")]
    [InlineData("totals", "null", """{"a":1.5}""")]
    [InlineData("totals", """{"unasked":1}""", """{"a":1.5}""")]
    [InlineData("summarize", "{}", """{"count":2,"doubled":4}""")]
    [InlineData("raw", """{"json":"{\"a\": 1}"}""", """{"a": 1}""")]
    [InlineData("raw", """{"json":"[{\"type\":\"text\"}]"}""", """[{"type":"text"}]""")]
    [InlineData("raw", """{"json":" 12"}""", """{"result": 12}""")]
    [InlineData("element", """{"is_null":false}""", """{"a":[1]}""")]
    [InlineData("element", """{"is_null":true}""", """{"result":null}""")]
    [InlineData("level", """{"is_known":true}""", """{"result":"Easy"}""")]
    [InlineData("level", """{"is_known":false}""", """{"result":null}""")]
    public async Task Results_have_a_form_the_API_accepts(string name, string arguments, string expected)
    {
        FunctionResult result = await CallAsync(name, arguments);
        Assert.Equal(expected, result.Value.ToString());
        Assert.Equal((name, "call_1", false), (result.Name, result.CallId, result.IsError));
    }

    [Fact]
    public async Task A_tool_that_returns_nothing_reports_success()
    {
        FunctionResult result = await CallAsync("note", """{"ingredient":{"name":"Salt","grams":1},"tags":["a","b"]}""");
        Assert.Equal("""{"success":true}""", result.Value.ToString());
        Assert.Equal(["Salt Hard a+b"], _tools.Log);
    }

    [Fact]
    public async Task All_binding_errors_come_back_at_once_and_the_tool_is_not_called()
    {
        FunctionResult result = await CallAsync("note", """{"ingredient":{"name":7},"difficulty":"Hrd","tags":[1,"x",null]}""");
        Assert.True(result.IsError);
        Assert.Equal(
            [
                "/ingredient/grams: This required property is missing.",
                "/ingredient/name: Expected a string, but got the number 7.",
                "/difficulty: Expected one of \"Easy\", \"really-hard\", but got the string \"Hrd\".",
                "/tags/0: Expected a string, but got the number 1.",
                "/tags/2: Expected a string, but got null.",
            ],
            Violations(result));
        Assert.Empty(_tools.Log);
    }

    [Theory]
    [InlineData("""{"first":1,"second":99}""", "/second: Expected a value from 0 to 9, but got 99.")]
    [InlineData("""{"first":null}""", "/first: Expected an integer from -2147483648 to 2147483647, but got null.")]
    [InlineData("""{"first":1,"second":null}""", "/second: Expected an integer from -2147483648 to 2147483647, but got null.")]
    [InlineData("{}", "/first: This required property is missing.")]
    [InlineData("null", "/first: This required property is missing.")]
    [InlineData("[1,2]", ": Expected an object, but got an array.")]
    [InlineData("{\"first\":1", "/first: The JSON is malformed or cut off at line 1, byte 11.")]
    public async Task A_wrong_argument_is_named_with_its_path(string arguments, string violation)
    {
        FunctionResult result = await _tools.InvokeAsync(new FunctionCall("add", RawJson.FromValidUtf8(Encoding.UTF8.GetBytes(arguments))));
        Assert.True(result.IsError);
        Assert.Equal([violation], Violations(result));
    }

    [Theory]
    [InlineData("fail", """{"message":"no \"luck\""}""", """{"message":"no \"luck\""}""")]
    [InlineData("fail_later", "{}", """{"message":"later"}""")]
    public async Task An_exception_becomes_its_message_and_nothing_more(string name, string arguments, string expected)
    {
        FunctionResult result = await CallAsync(name, arguments);
        Assert.True(result.IsError);
        Assert.Equal(expected, result.Value.ToString());
    }

    [Fact]
    public async Task A_result_that_JSON_cannot_carry_is_an_error_and_spoils_no_later_result()
    {
        Assert.True((await CallAsync("broken", "{}")).IsError);
        Assert.Equal("""{"a":1.5}""", (await CallAsync("totals", "{}")).Value.ToString());
    }

    [Fact]
    public async Task An_unknown_name_is_answered_with_the_known_ones()
    {
        FunctionResult result = await CallAsync("ecko", "{}");
        Assert.True(result.IsError);
        string message = result.Value.ToElement().GetProperty("message").GetString()!;
        Assert.StartsWith("There is no function \"ecko\". The functions are: add, echo, list_parts,", message, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean echo?", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_of_the_callers_token_propagates()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await _tools.InvokeAsync(new FunctionCall("list_parts", RawJson.Parse("""{"count":1}""")), source.Token));
    }

    [Fact]
    public void A_toolset_is_a_source_of_its_tools() => Assert.Equal(_tools.Tools, ((IToolSource)_tools).GetTools());

    private static string[] Violations(FunctionResult result) =>
        [.. result.Value.ToElement().GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("path").GetString()}: {violation.GetProperty("message").GetString()}")];

    private ValueTask<FunctionResult> CallAsync(string name, string arguments) =>
        _tools.InvokeAsync(new FunctionCall(name, RawJson.Parse(arguments), "call_1"));
}
