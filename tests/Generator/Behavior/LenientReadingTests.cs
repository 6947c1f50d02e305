using System.Text.Json.Nodes;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class LenientReadingTests
{
    private const string Tart = """{"name":"Tart","servings":4,"ingredients":[{"name":"Flour","grams":250}]}""";

    [Theory]
    [InlineData("\"4\"")]
    [InlineData("\"4.0\"")]
    [InlineData("\" 4e0 \"")]
    [InlineData("\"\\u0034\"")]
    public void Numbers_may_come_as_strings(string number)
    {
        (Recipe? recipe, SchemaReadReport report) = Json.Read<Recipe>(
            Tart.Replace("4", number, StringComparison.Ordinal), new SchemaReadOptions { AllowNumbersInStrings = true });
        Assert.Equal(4, recipe!.Servings);
        Assert.Equal([new SchemaRepair(SchemaRepairKind.NumberInString, "/servings")], report.Repairs);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"four\"")]
    [InlineData("\"4 g\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x4\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"4.5\"")]
    [InlineData("\"[4]\"")]
    [InlineData("\"null\"")]
    [InlineData("\"\\ud800\"")]
    public void What_is_no_number_stays_none(string text)
    {
        SchemaReadReport report = Json.Read<Recipe>(Tart.Replace("4", text, StringComparison.Ordinal), SchemaReadOptions.Lenient).Report;
        SchemaViolation violation = Assert.Single(report.Violations);
        Assert.Equal("/servings", violation.Path);
        Assert.StartsWith("Expected an integer from", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repaired_value_still_has_to_keep_its_constraints() =>
        Assert.Equal(
            [new SchemaViolation("/servings", "Expected a value from 1 to 20, but got 99.")],
            Json.Read<Recipe>(Tart.Replace("4", "\"99\"", StringComparison.Ordinal), SchemaReadOptions.Lenient).Report.Violations);

    [Fact]
    public void Every_number_type_and_Boolean_may_come_as_a_string()
    {
        var numbers = (JsonObject)JsonNode.Parse(Json.Write(RoundTripTests.Highest))!;
        foreach ((string name, JsonNode? value) in numbers.ToArray())
        {
            if (value!.GetValueKind() is System.Text.Json.JsonValueKind.Number or System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False)
                numbers[name] = value.ToJsonString();
        }

        (Scalars? read, SchemaReadReport report) = Json.Read<Scalars>(numbers.ToJsonString(), SchemaReadOptions.Lenient);
        Assert.Equal(RoundTripTests.Highest, read);
        Assert.Equal(16, report.Repairs.Count(repair => repair.Kind == SchemaRepairKind.NumberInString));
        Assert.Equal("/flag", Assert.Single(report.Repairs, repair => repair.Kind == SchemaRepairKind.DoubleEncodedJson).Path);
    }

    [Fact]
    public void Objects_and_arrays_may_come_as_strings_at_any_depth()
    {
        string ingredient = Quote("""{"name":"Flour","grams":"250"}""");
        string json = $$"""{"name":"{4}","ingredients":{{Quote($"[{ingredient},{ingredient}]")}},"servings":4}""";
        (Recipe? recipe, SchemaReadReport report) = Json.Read<Recipe>(Quote(json), SchemaReadOptions.Lenient);
        Assert.Equal([new Ingredient("Flour", 250), new Ingredient("Flour", 250)], recipe!.Ingredients);
        Assert.Equal(("{4}", 4), (recipe.Name, recipe.Servings));
        Assert.Equal(
            ["", "/ingredients", "/ingredients/0", "/ingredients/0/grams", "/ingredients/1", "/ingredients/1/grams"],
            report.Repairs.Select(repair => repair.Path));
    }

    [Fact]
    public void Violations_inside_a_string_have_the_path_through_it()
    {
        string json = $$"""{"name":1,"ingredients":[{},{{Quote("""{"name":null,"grams":{}}""")}},{{Quote("""[1]""")}}],"servings":null}""";
        Assert.Equal(
            [
                "/name: Expected a string, but got the number 1.",
                "/ingredients/0/name: This required property is missing.",
                "/ingredients/0/grams: This required property is missing.",
                "/ingredients/1/name: Expected a string, but got null.",
                "/ingredients/1/grams: Expected a number in the range of a double, but got an object.",
                "/ingredients/2: Expected an object, but got the string \"[1]\".",
                "/servings: Expected an integer from -2147483648 to 2147483647, but got null.",
            ],
            Json.Read<Recipe>(json, SchemaReadOptions.Lenient).Report.Violations.Select(violation => violation.ToString()));
    }

    [Fact]
    public void A_string_stays_a_string_where_a_string_or_anything_is_declared()
    {
        (Containers? read, SchemaReadReport report) = Json.Read<Containers>(
            """{"numbers":{},"by_name":{},"texts":["{\"a\":1}","3"],"rows":[],"maybe":[]}""", SchemaReadOptions.Lenient);
        Assert.Equal(["{\"a\":1}", "3"], read!.Texts);
        Assert.Empty(report.Repairs);
    }

    [Fact]
    public void Depth_counts_through_strings()
    {
        var options = new SchemaReadOptions { AllowDoubleEncodedJson = true, MaxDepth = 4 };
        Assert.Null(Json.Read<Node>(Quote("""{"value":1,"next":{"value":1,"next":{"value":1,"next":{"value":1,"next":{"value":1}}}}}"""), options).Value);
        Assert.NotNull(Json.Read<Node>(Quote("""{"value":1,"next":{"value":1,"next":{"value":1}}}"""), options).Value);
        Assert.Null(Json.Read<Node>("""{"value":1,"next":{"value":1,"next":{"value":1,"next":""" + Quote("""{"value":1,"next":{"value":1}}""") + "}}}", options).Value);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("NAME")]
    [InlineData("na_me")]
    [InlineData("-name_")]
    [InlineData("\\u004eame")]
    public void Names_may_come_in_another_case(string name)
    {
        (Recipe? recipe, SchemaReadReport report) = Json.Read<Recipe>(
            $$"""{"{{name}}":"Tart","unknown":{"NAME":1},"Servings":4,"ingredients":[]}""", new SchemaReadOptions { IgnoreNameCase = true });
        Assert.Equal(("Tart", 4), (recipe!.Name, recipe.Servings));
        Assert.Equal([SchemaRepairKind.NameCase, SchemaRepairKind.NameCase], report.Repairs.Select(repair => repair.Kind));
        Assert.Equal("/Servings", report.Repairs[1].Path);
    }

    [Fact]
    public void A_name_in_two_cases_is_a_duplicate() =>
        Assert.Equal(
            [new SchemaViolation("/Name", "This property appears more than once.")],
            Json.Read<Options>("""{"name":"a","Name":"b"}""", SchemaReadOptions.Lenient).Report.Violations);

    [Fact]
    public void Enums_their_flags_and_keys_and_discriminators_may_come_in_another_case()
    {
        (Recipe? recipe, SchemaReadReport report) = Json.Read<Recipe>(Tart[..^1] + ",\"difficulty\":\"REALLY_HARD\"}", SchemaReadOptions.Lenient);
        Assert.Equal(Difficulty.Hard, recipe!.Difficulty);
        Assert.Equal([new SchemaRepair(SchemaRepairKind.NameCase, "/difficulty")], report.Repairs);

        (Spelled? spelled, report) = Json.Read<Spelled>(
            """{"sides":["LEFT","Right"],"counts":{"easy":1},"shape":{"Kind":"ROUND","RADIUS":2}}""", SchemaReadOptions.Lenient);
        Assert.Equal(Sides.Left | Sides.Right, spelled!.Sides);
        Assert.Equal(1, spelled.Counts[Difficulty.Easy]);
        Assert.Equal(2, Assert.IsType<Round>(spelled.Shape).Radius);
        Assert.Equal(["/sides/0", "/counts/easy", "/shape/Kind", "/shape/Kind", "/shape/RADIUS"], report.Repairs.Select(repair => repair.Path));
    }

    [Theory]
    [InlineData("```json\n{0}\n```")]
    [InlineData("```\n{0}```")]
    [InlineData("\n ```JSON\r\n{0}\r\n```\n")]
    public void A_text_may_be_a_fenced_code_block(string format)
    {
        string text = format.Replace("{0}", Tart, StringComparison.Ordinal);
        (Recipe? recipe, SchemaReadReport report) = Json.Read<Recipe>(text, new SchemaReadOptions { AllowCodeFence = true });
        Assert.Equal("Tart", recipe!.Name);
        Assert.Equal([new SchemaRepair(SchemaRepairKind.CodeFence, "")], report.Repairs);
        Assert.NotEmpty(Json.Violations<Recipe>(text));
    }

    [Theory]
    [InlineData("```")]
    [InlineData("``````")]
    [InlineData("```json```")]
    [InlineData("```json\n")]
    [InlineData("```json\n```")]
    [InlineData("Here it is:\n```json\n{}\n```")]
    public void Other_text_around_JSON_is_a_violation(string text) =>
        Assert.NotEmpty(Json.Read<Recipe>(text, SchemaReadOptions.Lenient).Report.Violations);

    [Fact]
    public void Each_repair_has_to_be_allowed_by_itself()
    {
        Assert.NotEmpty(Json.Read<Recipe>(Tart.Replace("4", "\"4\"", StringComparison.Ordinal), SchemaReadOptions.Lenient with { AllowNumbersInStrings = false }).Report.Violations);
        Assert.NotEmpty(Json.Read<Recipe>(Quote(Tart), SchemaReadOptions.Lenient with { AllowDoubleEncodedJson = false }).Report.Violations);
        Assert.NotEmpty(Json.Read<Recipe>(Tart.Replace("name", "Name", StringComparison.Ordinal), SchemaReadOptions.Lenient with { IgnoreNameCase = false }).Report.Violations);
        Assert.NotEmpty(Json.Read<Recipe>("```\n" + Tart + "\n```", SchemaReadOptions.Lenient with { AllowCodeFence = false }).Report.Violations);
    }

    [Fact]
    public void A_document_that_needs_no_repair_costs_nothing_but_its_values()
    {
        byte[] json = "{\"value\":1}"u8.ToArray();
        Node.TryRead(json, SchemaReadOptions.Lenient, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Node.TryRead(json, SchemaReadOptions.Lenient, out Node? node, out SchemaReadReport report);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(new Node(1, null), node);
        Assert.Same(SchemaReadReport.Clean, report);
        Assert.InRange(allocated, 1, 48);
    }

    [Fact]
    public void Unknown_properties_and_names_with_escapes_cost_nothing()
    {
        byte[] json = """{"\u0076alue":1,"other":{"value":[1,2]},"\u006eext":null,"zzz":2}"""u8.ToArray();
        Node.TryRead(json, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Node.TryRead(json, out Node? node, out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(new Node(1, null), node);
        Assert.InRange(allocated, 1, 48 + 40);
    }

    [Fact]
    public void A_lenient_reader_never_throws_whatever_is_cut_off_or_turned_around()
    {
        byte[] whole = System.Text.Encoding.UTF8.GetBytes(
            $$"""{"Name":"Tärt \u00e9 🎉","servings":"4","ingredients":{{Quote("""[{"name":"Flour","grams":"250"},"{\"name\":\"b\",\"grams\":null}"]""")}},"difficulty":"easy"}""");
        Assert.True(Recipe.TryRead(whole, SchemaReadOptions.Lenient, out _, out _));
        for (int length = 0; length < whole.Length; length++)
            Assert.False(Recipe.TryRead(whole.AsSpan(0, length), SchemaReadOptions.Lenient, out _, out _));
        foreach (byte other in "\"{}[],:\\0a\0"u8)
        {
            for (int i = 0; i < whole.Length; i++)
            {
                byte[] mutant = [.. whole];
                mutant[i] = other;
                bool fits = Recipe.TryRead(mutant, SchemaReadOptions.Lenient, out Recipe? value, out SchemaReadReport report);
                Assert.Equal((fits, fits), (value is not null, report.Violations.Count == 0));
            }
        }
    }

    [Fact]
    public async Task Arguments_of_tools_are_read_as_the_call_says()
    {
        var tools = new CalculatorTools(100);
        var call = new FunctionCall("add", RawJson.Parse("""{"First":"1"}"""), "c");
        FunctionResult strict = await tools.InvokeAsync(call);
        Assert.True(strict.IsError);
        Assert.Empty(strict.Repairs);
        FunctionResult lenient = await tools.InvokeAsync(call with { ReadOptions = SchemaReadOptions.Lenient });
        Assert.Equal("""{"result":102}""", lenient.Value.ToString());
        Assert.Equal(
            [new SchemaRepair(SchemaRepairKind.NameCase, "/First"), new SchemaRepair(SchemaRepairKind.NumberInString, "/First")],
            lenient.Repairs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(SchemaReadOptions.GreatestDepth + 1)]
    public void Limits_that_make_no_sense_are_refused(int depth)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchemaReadOptions { MaxDepth = depth });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchemaReadOptions { MaxViolations = 0 });
        Assert.Throws<ArgumentNullException>(() => Node.TryRead("{}"u8, null!, out _, out _));
    }

    private static string Quote(string json) => System.Text.Json.JsonSerializer.Serialize(json);
}

[Flags]
internal enum Sides
{
    Left = 1,
    Right = 2,
}

[GeminiSchema]
internal sealed partial record Spelled(Sides Sides, Dictionary<Difficulty, int> Counts, Form Shape);

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Round), "round")]
internal abstract record Form;

internal sealed record Round(int Radius) : Form;
