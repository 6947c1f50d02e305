using System.Text;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class ReadingTests
{
    private const string Tart = """{"name":"Tart","servings":4,"ingredients":[{"name":"Flour","grams":250}]}""";

    [Fact]
    public void Members_come_in_any_order_between_unknown_ones()
    {
        Recipe recipe = Json.Read<Recipe>("""{"x":[{"y":1}],"ingredients":[{"grams":1.5,"z":null,"name":"Flour"}],"servings":4,"name":"Tart"}""");
        Assert.Equal(("Tart", 4), (recipe.Name, recipe.Servings));
        Assert.Equal([new Ingredient("Flour", 1.5)], recipe.Ingredients);
    }

    [Fact]
    public void Names_written_with_escapes_are_recognised() =>
        Assert.Equal("a", Json.Read<Options>("""{"na\u006de":"a"}""").Name);

    [Fact]
    public void Missing_optional_members_keep_the_defaults_of_the_code()
    {
        Recipe recipe = Json.Read<Recipe>(Tart);
        Assert.Equal((null, Difficulty.Easy), (recipe.Note, recipe.Difficulty));
        Options options = Json.Read<Options>("""{"name":"a"}""");
        Assert.Equal(("dark", 3, null, "kept"), (options.Theme, options.Retries, options.Limit, options.Secret));
        Assert.Equal("none", Json.Read<Point>("""{"x":1,"y":2}""").Label);
    }

    [Fact]
    public void Present_optional_members_replace_them()
    {
        Options options = Json.Read<Options>("""{"name":"a","theme":"light","retries":9,"limit":1,"tags!":["t"],"secret":"x"}""");
        Assert.Equal(("light", 9, 1, "kept"), (options.Theme, options.Retries, options.Limit, options.Secret));
        Assert.Equal(["t"], options.Tags!);
        Assert.Equal("here", Json.Read<Point>("""{"x":1,"y":2,"label":"here"}""").Label);
    }

    [Fact]
    public void Every_violation_is_reported_with_its_path() =>
        Assert.Equal(
            [
                "/name: This required property is missing.",
                "/servings: Expected a value from 1 to 20, but got 99.",
                "/ingredients/0/name: This required property is missing.",
                "/ingredients/1: Expected an object, but got the string \"sugar\".",
                "/ingredients/2/name: Expected a string, but got null.",
                "/ingredients/2/grams: Expected a number in the range of a double, but got true.",
                "/note: Expected a string, but got an array.",
                "/difficulty: Expected one of \"Easy\", \"really-hard\", but got the string \"reallyhard\". Did you mean \"really-hard\"?",
            ],
            Json.Violations<Recipe>("""{"servings":99,"ingredients":[{"grams":null},"sugar",{"name":null,"grams":true}],"note":[1,{}],"difficulty":"reallyhard"}"""));

    [Fact]
    public void Reading_throws_all_violations_and_keeps_the_text()
    {
        var exception = Assert.Throws<StructuredOutputException>(() => Json.Read<Recipe>("{}"));
        Assert.Equal(3, exception.Violations.Count);
        Assert.Equal("{}", exception.RawText);
    }

    [Fact]
    public void Null_is_legal_only_where_the_type_says_so()
    {
        Assert.Null(Json.Read<Recipe>(Tart.Replace("250", "null", StringComparison.Ordinal)).Ingredients[0].Grams);
        Assert.Equal(["/servings: Expected an integer from -2147483648 to 2147483647, but got null."], Json.Violations<Recipe>(Tart.Replace("4", "null", StringComparison.Ordinal)));
        Assert.Equal(["Expected an object, but got null."], Json.Violations<Recipe>("null"));
    }

    [Theory]
    [InlineData("4.0")]
    [InlineData("4.000")]
    [InlineData("4e0")]
    [InlineData("0.4e1")]
    [InlineData("400E-2")]
    public void A_number_with_an_integral_value_is_an_integer(string number) =>
        Assert.Equal(4, Json.Read<Recipe>(Tart.Replace("4", number, StringComparison.Ordinal)).Servings);

    [Theory]
    [InlineData("4.5")]
    [InlineData("\"4\"")]
    [InlineData("99999999999")]
    [InlineData("1e400")]
    [InlineData("4.0000000000000000000000000000000000001")]
    [InlineData("4.0000000000000000000000000000000000001e0")]
    [InlineData("true")]
    [InlineData("[4]")]
    public void Any_other_value_is_none(string number) =>
        Assert.StartsWith("/servings: Expected an integer", Assert.Single(Json.Violations<Recipe>(Tart.Replace("4", number, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("42")]
    [InlineData("\"easy\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void An_enum_takes_its_own_names_only(string value) =>
        Assert.StartsWith("/difficulty: Expected one of \"Easy\", \"really-hard\"", Assert.Single(Json.Violations<Recipe>(Tart[..^1] + ",\"difficulty\":" + value + "}")), StringComparison.Ordinal);

    [Fact]
    public void A_document_cut_off_at_any_byte_is_a_violation()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""{"name":"Tärt \u00e9 🎉","servings":4.0,"ingredients":[{"name":"Flour","grams":250},{"name":"b","grams":null}],"note":null}""");
        Assert.Empty(Json.Violations<Recipe>(whole));
        for (int length = 0; length < whole.Length; length++)
            Assert.NotEmpty(Json.Violations<Recipe>(whole.AsSpan(0, length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("\"text\"")]
    [InlineData("{}{}")]
    [InlineData("{\"name\":\"\\ud800\",\"servings\":1,\"ingredients\":[]}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{'name':1}")]
    [InlineData("{\"name\":\"a\",\"name\":}")]
    public void Whatever_a_model_sends_is_a_violation_and_no_exception(string json) => Assert.NotEmpty(Json.Violations<Recipe>(json));

    [Fact]
    public void Invalid_UTF8_is_a_violation() =>
        Assert.NotEmpty(Json.Violations<Options>([(byte)'{', .. "\"name\":\""u8, 0xFF, 0xC0, .. "\"}"u8]));

    [Fact]
    public void Nesting_beyond_64_levels_is_a_violation()
    {
        string json = string.Concat(Enumerable.Repeat("{\"value\":1,\"next\":", 100)) + "null" + new string('}', 100);
        Assert.Contains(Json.Violations<Node>(json), violation => violation.EndsWith("The JSON is nested deeper than 64 levels.", StringComparison.Ordinal));
    }

    [Fact]
    public void Collections_are_bounded() =>
        Assert.Equal(["/tags!: Expected from 1 to 3 elements, but got 0."], Json.Violations<Options>("""{"name":"a","tags!":[]}"""));

    [Fact]
    public void A_value_of_the_wrong_kind_is_reported_once()
    {
        Assert.Equal(["/tags!: Expected an array, but got an object."], Json.Violations<Options>("""{"name":"a","tags!":{"a":[1]}}"""));
        Assert.Single(Json.Violations<Recipe>(Tart.Replace("4", "\"x\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Paths_escape_slashes_and_tildes() =>
        Assert.Equal(
            ["/numbers/a~1b~0c: Expected an integer from -2147483648 to 2147483647, but got false."],
            Json.Violations<Containers>("""{"numbers":{"a/b~c":false},"by_name":{},"texts":[],"rows":[],"maybe":[]}"""));

    [Fact]
    public void A_document_that_fits_costs_nothing_but_its_values()
    {
        byte[] json = "{\"value\":1}"u8.ToArray();
        Node.TryRead(json, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Node.TryRead(json, out Node? node, out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(new Node(1, null), node);
        Assert.InRange(allocated, 1, 48);
    }
}
