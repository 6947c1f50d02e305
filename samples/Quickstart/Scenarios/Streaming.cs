using Gemini.Gen;

namespace Quickstart;

/// <summary>The answer is printed while it is made; the last event has the token counts.</summary>
internal static class Streaming
{
    public static async Task RunAsync(GeminiClient client)
    {
        var request = new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = "Explain in two sentences why the sky is blue.",
        };

        await foreach (InteractionEvent e in client.Interactions.StreamAsync(request))
        {
            if (e is StepDeltaEvent { Delta: TextDelta delta })
                Console.Write(delta.Text);
            else if (e is InteractionCompletedEvent { Interaction.Usage: { } usage })
                Console.WriteLine($"\nTokens: {usage.TotalTokens}");
        }
    }
}
