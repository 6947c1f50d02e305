using System.Text.Json;
using Gemini.Gen;
using Gemini.Gen.Testing;

namespace Quickstart;

/// <summary>
/// What the emulator says where the service would. The second of the two turns and the tool call are not scripted: the emulator looks
/// the name up in the history it keeps, and it calls the function whose words fit the question.
/// </summary>
internal static class Offline
{
    public static GeminiClient CreateClient()
    {
        var emulator = new GeminiEmulator();
        emulator.OnText("joke", "Why was the compiler so calm? It never took warnings personally.");
        emulator.OnText("My name is Ines", "Nice to meet you, Ines!");
        emulator.OnText("sky is blue", "Air scatters blue light far more than red light. So blue reaches your eyes from all over the sky.")
            .PausesBetweenEvents(TimeSpan.FromMilliseconds(60));
        emulator.OnText("forecast").Then().Replies(turn => Weather(turn.FunctionResults[0].Value));
        emulator.OnText("lemon tart", """
            {
              "name": "Lemon tart",
              "servings": 6,
              "ingredients": [
                { "name": "shortcrust pastry", "amount": "250 g" },
                { "name": "lemons", "amount": "4" },
                { "name": "eggs", "amount": "5" },
                { "name": "sugar", "amount": "180 g" }
              ],
              "note": "Rest the dough for half an hour."
            }
            """);
        emulator.OnAgent("deep-research")
            .Thinks("Planning: which projects, which measures.")
            .Thinks("Reading twelve sources.")
            .Replies("Three projects feed power into a grid today; Portugal's has run longest.");
        return emulator.CreateClient();
    }

    private static string Weather(JsonElement forecast) =>
        $"Expect {forecast.GetProperty("sky")} in {forecast.GetProperty("city")}, at {forecast.GetProperty("celsius")} °C.";
}
