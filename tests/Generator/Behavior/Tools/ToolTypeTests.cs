using System.ComponentModel.DataAnnotations;

namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

public sealed partial class ToolTypeTests
{
    [Fact]
    public void The_type_is_the_declaration_of_a_function()
    {
        FunctionTool tool = BookFlight.Tool;
        Assert.Equal(("book_flight", "Books a flight."), (tool.Name, tool.Description));
        Assert.Equal(
            """{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"seats":{"type":"integer","description":"Default: 1.","minimum":1,"maximum":9}},"required":["from","to"]}""",
            tool.Parameters.ToString());
        Assert.Same(tool, BookFlight.Tool);
    }

    [Fact]
    public void Attributes_and_missing_members_are_as_for_methods() =>
        Assert.Equal(("halt", "Stops.", null), (Stop.Tool.Name, Stop.Tool.Description, Stop.Tool.Parameters));

    [Fact]
    public void A_call_is_read_as_the_type()
    {
        FunctionCall call = Calls.Of("book_flight", """{"from":"OSL","to":"BGO"}""");
        Assert.True(call.Is<BookFlight>());
        Assert.True(call.TryRead<BookFlight>(out var flight));
        Assert.Equal(new BookFlight("OSL", "BGO"), flight);
    }

    [Fact]
    public void A_call_without_arguments_is_read_too() => Assert.True(new FunctionCall("halt", default).TryRead(out Stop _));

    [Fact]
    public void Violations_become_an_error_result()
    {
        FunctionCall call = Calls.Of("book_flight", """{"from":"OSL","seats":12}""");
        Assert.False(call.TryRead<BookFlight>(out var flight, out IReadOnlyList<SchemaViolation> violations));
        Assert.Null(flight);
        Assert.Equal(["/to", "/seats"], violations.Select(violation => violation.Path).Order(StringComparer.Ordinal).Reverse());
        FunctionResult result = FunctionResult.ForViolations(call, violations);
        Assert.Equal(("book_flight", "call_1", true), (result.Name, result.CallId, result.IsError));
        Assert.Contains("/seats", result.Value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_of_another_function_is_none_of_this_one()
    {
        FunctionCall call = Calls.Of("halt");
        Assert.False(call.Is<BookFlight>());
        Assert.False(call.TryRead<BookFlight>(out _, out IReadOnlyList<SchemaViolation> violations));
        Assert.Equal("This is a call of \"halt\", not of \"book_flight\".", Assert.Single(violations).ToString());
    }

    [Theory]
    [InlineData("\"text\"", "\"text\"")]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("12", """{"result":12}""")]
    public void A_result_is_made_from_any_JSON(string json, string expected) =>
        Assert.Equal(expected, FunctionResult.For(Calls.Of("halt"), RawJson.Parse(json)).Value.ToString());

    [Fact]
    public void An_error_result_has_a_message() =>
        Assert.Equal(
            new FunctionResult("halt", RawJson.Parse("""{"message":"no"}"""), "call_1", IsError: true),
            FunctionResult.ForError(Calls.Of("halt"), "no"));

    /// <summary>Books a flight.</summary>
    [GeminiSchema, GeminiTool]
    internal sealed partial record BookFlight(string From, string To, [property: Range(1, 9)] int Seats = 1);

    [GeminiSchema, GeminiTool(Name = "halt", Description = "Stops.")]
    internal readonly partial record struct Stop;
}
