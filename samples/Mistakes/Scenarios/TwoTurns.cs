using Gemini.Gen;

namespace Mistakes.Scenarios;

/// <summary>A turn that is not stored has no id: there is nothing that a third turn could continue.</summary>
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
            Store = false, // GEM0201: 'store=false' contradicts 'previous_interaction_id': nothing can continue this turn
        });
        Console.WriteLine($"Model: {second.OutputText}");
    }
}
