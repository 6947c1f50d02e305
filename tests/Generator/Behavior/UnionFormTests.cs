using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>What <c>[JsonPolymorphic]</c> says about types that are not listed.</summary>
public sealed class UnionFormTests
{
    [Theory]
    [InlineData("""{"pet":{"$type":"cat","lives":9,"name":"Tom"}}""")]
    [InlineData("""{"pet":{"name":"Any"}}""")]
    public void A_base_type_that_is_not_abstract_is_a_case_without_a_discriminator(string json)
    {
        Household read = Json.Read<Household>(json);
        Assert.Equal(JsonSerializer.Deserialize<Household>(json, JsonSerializerOptions.Web), read);
        Assert.Equal(read, Json.Read<Household>(Json.Write(read)));
        Assert.Equal(
            """{"type":"object","properties":{"pet":{"anyOf":[{"type":"object","properties":{"$type":{"type":"string","enum":["cat"]},"name":{"type":"string"},"lives":{"type":"integer"}},"required":["$type","name","lives"]},{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}]}},"required":["pet"]}""",
            Json.Schema<Household>());
    }

    [Fact]
    public void A_discriminator_that_is_not_listed_is_a_violation_even_if_it_may_be_missing() =>
        Assert.Equal(["/pet/$type: Expected one of \"cat\", but got the string \"cow\"."], Json.Violations<Household>("""{"pet":{"$type":"cow","name":"x"}}"""));

    [Fact]
    public void An_unlisted_type_below_a_listed_one_cannot_be_written()
    {
        var value = new Household(new Lion("Leo", 1, 2));
        Assert.Throws<NotSupportedException>(() => Json.Write(value));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value));
    }

    [Fact]
    public void An_unlisted_type_falls_back_to_its_nearest_ancestor_or_to_the_base()
    {
        const string Nearest = """{"item":{"$type":"b","second":2,"first":1}}""";
        var nearest = new NearestHolder(new NearestC(1, 2, 3));
        Assert.Equal(Nearest, JsonSerializer.Serialize(nearest, JsonSerializerOptions.Web));
        Assert.Equal(new NearestHolder(new NearestB(1, 2)), Json.Read<NearestHolder>(Json.Write(nearest)));

        var based = new BasedHolder(new BasedC(1, 2));
        Assert.Equal("""{"item":{"first":1}}""", Json.Write(based));
        Assert.Equal("""{"item":{"first":1}}""", JsonSerializer.Serialize(based, JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_derived_types_own_list_is_for_values_declared_as_that_type()
    {
        var value = new Layers(new Lower("x"), new Lower("y"));
        Assert.Equal("""{"upper":{"$type":1,"text":"x"},"middle":{"$type":"lower","text":"y"}}""", Json.AgreesWithSystemTextJson(value));
    }
}

[GeminiSchema]
internal sealed partial record Household(Pet Pet);

[JsonDerivedType(typeof(Cat), "cat")]
internal record Pet(string Name);

internal record Cat(string Name, int Lives) : Pet(Name);

internal sealed record Lion(string Name, int Lives, int Cubs) : Cat(Name, Lives);

[GeminiSchema]
internal sealed partial record NearestHolder(NearestA Item);

[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(NearestB), "b")]
internal abstract record NearestA(int First);

internal record NearestB(int First, int Second) : NearestA(First);

internal sealed record NearestC(int First, int Second, int Third) : NearestB(First, Second);

[GeminiSchema]
internal sealed partial record BasedHolder(BasedA Item);

[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(BasedB), "b")]
internal record BasedA(int First);

internal sealed record BasedB(int First) : BasedA(First);

internal sealed record BasedC(int First, int Second) : BasedA(First);

[GeminiSchema]
internal sealed partial record Layers(Upper Upper, Middle Middle);

[JsonDerivedType(typeof(Lower), 1)]
internal abstract record Upper;

[JsonDerivedType(typeof(Lower), "lower")]
internal abstract record Middle : Upper;

internal sealed record Lower(string Text) : Middle;
