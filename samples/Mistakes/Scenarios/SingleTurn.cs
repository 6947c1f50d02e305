using Gemini.Gen;

namespace Mistakes.Scenarios;

/// <summary>The model was shut down: the service answers 404.</summary>
internal static class SingleTurn
{
    public static async Task RunAsync(GeminiClient client)
    {
        Interaction joke = await client.Interactions.CreateAsync(
            "gemini-2.0-flash", // GEM0101: Model 'gemini-2.0-flash' was shut down on 2026-06-01; use 'gemini-3.6-flash'
            "Tell me a short joke about compilers.");

        Console.WriteLine(joke.OutputText);
    }
}
