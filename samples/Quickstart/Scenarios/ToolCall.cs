using System.ComponentModel.DataAnnotations;
using Gemini.Gen;

namespace Quickstart;

/// <summary>The model calls a method of this program. The conversation runs it and sends the result back.</summary>
internal static class ToolCall
{
    public static async Task RunAsync(GeminiClient client)
    {
        Conversation chat = client.StartConversation(new ConversationOptions
        {
            Model = GeminiModels.Gemini38Flash,
            SystemInstruction = "Answer in one sentence.",
            Tools = [new WeatherTools(Console.Out)],
        });

        Interaction answer = await chat.SendAsync("What will the weather forecast say for Oslo tomorrow?");

        Console.WriteLine($"Model: {answer.OutputText}");
    }
}

/// <summary>Weather lookups.</summary>
[GeminiTools]
internal sealed partial class WeatherTools(TextWriter log)
{
    /// <summary>Gets the weather forecast for a city.</summary>
    /// <param name="city">The city, such as "Oslo".</param>
    /// <param name="days">How many days ahead.</param>
    [GeminiTool]
    public Forecast GetForecast(string city, [Range(1, 10)] int days = 1)
    {
        log.WriteLine($"The model calls get_forecast(\"{city}\", {days}).");
        return new Forecast(city, "rain", 7);
    }
}

/// <summary>The weather of a day.</summary>
/// <param name="City">Where.</param>
/// <param name="Sky">Sun, clouds, rain or snow.</param>
/// <param name="Celsius">The temperature at noon.</param>
[GeminiSchema]
internal sealed partial record Forecast(string City, string Sky, int Celsius);
