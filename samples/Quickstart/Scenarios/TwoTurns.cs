using Gemini.Gen;

namespace Quickstart;

/// <summary>The service keeps the history: the second turn names the first one, and so knows what was said in it.</summary>
internal static class TwoTurns
{
    public static async Task RunAsync(GeminiClient client)
    {
        Interaction first = await client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "Hi! My name is Ines.");
        Console.WriteLine($"Model: {first.OutputText}");

        Interaction second = await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = "What is my name?",
            PreviousInteractionId = first.Id,
        });
        Console.WriteLine($"Model: {second.OutputText}");
    }
}
