using System.ComponentModel.DataAnnotations;
using Gemini.Gen;

namespace Quickstart;

/// <summary>The answer is an object of a type of this program.</summary>
internal static class StructuredAnswer
{
    public static async Task RunAsync(GeminiClient client)
    {
        Recipe recipe = await client.Interactions.CreateAsync<Recipe>(GeminiModels.Gemini38Flash, "A lemon tart for six.");

        Console.WriteLine($"{recipe.Name}, serves {recipe.Servings}");
        foreach (Ingredient ingredient in recipe.Ingredients)
            Console.WriteLine($"- {ingredient.Amount} {ingredient.Name}");
    }
}

/// <summary>A recipe a home cook can follow.</summary>
/// <param name="Name">What the dish is called.</param>
/// <param name="Servings">How many people it feeds.</param>
/// <param name="Ingredients">What goes in.</param>
/// <param name="Note">A hint for the cook.</param>
[GeminiSchema]
internal sealed partial record Recipe(
    string Name,
    [property: Range(1, 20)] int Servings,
    IReadOnlyList<Ingredient> Ingredients,
    string? Note = null);

/// <summary>An ingredient.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">How much, with its unit.</param>
[GeminiSchema]
internal sealed partial record Ingredient(string Name, string Amount);
