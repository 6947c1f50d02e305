using Gemini.Gen;

namespace Quickstart;

/// <summary>A question, an answer.</summary>
internal static class SingleTurn
{
    public static async Task RunAsync(GeminiClient client)
    {
        Interaction joke = await client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "Tell me a short joke about compilers.");

        Console.WriteLine(joke.OutputText);
    }
}
