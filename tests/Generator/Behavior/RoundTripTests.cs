using System.Text.Json;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class RoundTripTests
{
    private static readonly Scalars Lowest = new(
        "", false, '\0', sbyte.MinValue, 0, short.MinValue, 0, int.MinValue, 0, long.MinValue, 0, nint.MinValue, 0,
        Int128.MinValue, 0, Half.MinValue, float.MinValue, double.MinValue, decimal.MinValue,
        DateTime.MinValue, DateTimeOffset.MinValue, DateOnly.MinValue, TimeOnly.MinValue, Guid.Empty, new Uri("a", UriKind.Relative));

    internal static readonly Scalars Highest = new(
        "\"\\\u0001ü🎉", true, 'é', sbyte.MaxValue, byte.MaxValue, short.MaxValue, ushort.MaxValue, int.MaxValue, uint.MaxValue,
        long.MaxValue, ulong.MaxValue, nint.MaxValue, nuint.MaxValue, Int128.MaxValue, UInt128.MaxValue, Half.MaxValue, float.MaxValue,
        double.MaxValue, decimal.MaxValue, DateTime.MaxValue, DateTimeOffset.MaxValue, DateOnly.MaxValue, TimeOnly.MaxValue,
        Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), new Uri("https://example.org/ü?q=1"));

    [Fact]
    public void Every_scalar_survives_at_both_ends_of_its_range()
    {
        Assert.Equal(Lowest, Json.Read<Scalars>(Json.Write(Lowest)));
        Assert.Equal(Highest, Json.Read<Scalars>(Json.Write(Highest)));
    }

    [Fact]
    public void What_is_written_is_what_the_schema_describes() =>
        Assert.Equal(
            """{"name":"Tart","servings":2,"ingredients":[{"name":"Flour","grams":null}],"note":null,"difficulty":"really-hard"}""",
            Json.Write(new Recipe("Tart", 2, [new("Flour", null)], null, Difficulty.Hard)));

    [Fact]
    public void A_reference_that_may_not_be_null_in_the_schema_is_left_out() =>
        Assert.Equal("""{"value":1,"next":{"value":2,"children":null},"children":null}""", Json.Write(new Node(1, new Node(2, null))));

    [Fact]
    public void Collections_survive_with_their_nulls()
    {
        const string Text = """{"numbers":{"a":1,"b":null},"by_name":{"x":{"name":"n","grams":1.5}},"texts":["a",null],"rows":[[1,2],[]],"maybe":[null,{"name":"m","grams":null}]}""";
        Assert.Equal(Text, Json.Write(Json.Read<Containers>(Text)));
    }

    [Fact]
    public void Inherited_members_and_struct_members_survive()
    {
        Assert.Equal(new Dog("Rex", true), Json.Read<Dog>(Json.Write(new Dog("Rex", true))));
        Assert.Equal(new Animal("Tom"), Json.Read<Animal>(Json.Write(new Animal("Tom"))));
        Point point = new(1.5, -2) { Label = "p" };
        Assert.Equal(point, Json.Read<Point>(Json.Write(point)));
    }

    [Fact]
    public void An_enum_value_without_a_name_cannot_be_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Json.Write(new Recipe("a", 1, [], null, (Difficulty)7)));

    [Fact]
    public void System_Text_Json_reads_the_same_value()
    {
        Dog dog = new("Rex", true);
        Assert.Equal(dog, JsonSerializer.Deserialize<Dog>(Json.Write(dog), SnakeCase));
    }

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
