using System.ComponentModel.DataAnnotations;
using System.Text;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed partial class ThinSliceTests
{
    [Fact]
    public void Schema() =>
        Assert.Equal(
            """{"type":"object","description":"A recipe a home cook can follow.","properties":{"name":{"type":"string"},"servings":{"type":"integer","minimum":1,"maximum":20},"ingredients":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"What it is."},"grams":{"type":"number"}},"required":["name","grams"]}},"note":{"type":["string","null"]}},"required":["name","servings","ingredients"]}""",
            Encoding.UTF8.GetString(Recipe.JsonSchema));

    [Fact]
    public void Reads()
    {
        Recipe recipe = Recipe.Read("""{"servings":4.0,"x":[1],"name":"Tart","ingredients":[{"grams":1.5,"name":"Flour"}]}"""u8);
        Assert.Equal(("Tart", 4, "Flour"), (recipe.Name, recipe.Servings, recipe.Ingredients[0].Name));
    }

    [Fact]
    public void Violations()
    {
        Assert.False(Recipe.TryRead("""{"servings":99,"ingredients":[{"grams":null}]}"""u8, out _, out var violations));
        Assert.Equal(
            ["/name: This required property is missing.", "/servings: Expected a value from 1 to 20, but got 99.", "/ingredients/0/name: This required property is missing.", "/ingredients/0/grams: Expected a number in the range of a double, but got null."],
            violations.Select(v => v.ToString()));
    }

    [Fact]
    public async Task Tool()
    {
        IGeminiToolset tools = new Tools();
        Assert.Equal("get_recipe", tools.Tools[0].Name);
        FunctionResult result = await tools.InvokeAsync(new FunctionCall("get_recipe", RawJson.Parse("""{"name":"Tart"}"""), "1"));
        Assert.Equal("""{"name":"Tart","servings":3,"ingredients":[],"note":null}""", result.Value.ToString());
    }

    /// <summary>A recipe a home cook can follow.</summary>
    [GeminiSchema]
    public partial record Recipe(string Name, [property: Range(1, 20)] int Servings, IReadOnlyList<Ingredient> Ingredients, string? Note = null);

    /// <param name="Name">What it is.</param>
    public sealed record Ingredient(string Name, double Grams);

    [GeminiTools]
    public sealed partial class Tools
    {
        [GeminiTool]
        public static async Task<Recipe> GetRecipeAsync(string name, [Range(1, 5)] int servings = 3, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            return new Recipe(name, servings, []);
        }
    }
}
