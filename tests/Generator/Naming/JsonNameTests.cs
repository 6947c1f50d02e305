extern alias generator;

using generator::Gemini.Gen.CompileTime.Naming;

namespace Gemini.Gen.Generator.Tests.Naming;

public sealed class JsonNameTests
{
    [Theory]
    [InlineData("City", "city")]
    [InlineData("MaxResults", "max_results")]
    [InlineData("IPAddress", "ip_address")]
    [InlineData("ParseHTTP", "parse_http")]
    [InlineData("Item2Name", "item2_name")]
    [InlineData("Foo_Bar", "foo_bar")]
    [InlineData("_private", "private")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("X", "x")]
    public void Names_become_snake_case(string name, string expected) => Assert.Equal(expected, JsonNames.Convert(name, JsonNaming.SnakeCase));

    [Theory]
    [InlineData("City", "city")]
    [InlineData("MaxResults", "maxResults")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("ID", "id")]
    public void Names_become_camel_case_where_the_assembly_says_so(string name, string expected) => Assert.Equal(expected, JsonNames.Convert(name, JsonNaming.CamelCase));

    [Theory]
    [InlineData("GetForecastAsync", "get_forecast")]
    [InlineData("Async", "async")]
    [InlineData("AsyncGet", "async_get")]
    public void Method_names_lose_their_Async_suffix(string name, string expected) => Assert.Equal(expected, JsonNames.ForMethod(name, JsonNaming.SnakeCase));

    [Theory]
    [InlineData("get_weather2", true)]
    [InlineData("2nd", false)]
    [InlineData("with-dash", false)]
    [InlineData("dotted.name", false)]
    [InlineData("größe", false)]
    [InlineData("", false)]
    [InlineData("a234567890123456789012345678901234567890123456789012345678901234", true)]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012345", false)]
    public void Tool_names_are_letters_digits_and_underscores(string name, bool isValid) => Assert.Equal(isValid, JsonNames.IsToolName(name));
}
