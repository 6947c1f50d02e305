using Gemini.Gen;

namespace Mistakes.Scenarios;

/// <summary>The second turn answers the call, and the model would like to call again: it has no tools any more.</summary>
internal static class ToolCall
{
    public static async Task RunAsync(GeminiClient client)
    {
        IReadOnlyList<Tool> tools = [new FunctionTool { Name = "get_forecast", Description = "Gets the weather forecast for a city." }];
        Interaction first = await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = "What is the forecast for Oslo and for Bergen?",
            Tools = tools,
        });

        Interaction answer = await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = GeminiModels.Gemini38Flash,
            Input = new Step[] { new FunctionResultStep { CallId = first.FunctionCalls[0].Id, Name = "get_forecast", Result = "Rain." } },
            PreviousInteractionId = first.Id, // GEM0301: The turn that this one continues had tools, and this one has none
        });
        Console.WriteLine($"Model: {answer.OutputText}");
    }
}
