using System.Net.Http.Json;
using Gemini.Gen;

namespace Mistakes.Scenarios;

/// <summary>A loop that never ends when the research fails, and a request that the service refuses at once.</summary>
internal static class DeepResearch
{
    public static async Task RunAsync(GeminiClient client, HttpClient http)
    {
        Interaction report = await client.Interactions.CreateAsync(new AgentInteractionRequest
        {
            Agent = GeminiAgents.DeepResearch,
            Input = "Compare wave energy projects in Europe.",
            Background = true,
        });
        while (report.Status != InteractionStatus.Completed) // GEM0206: This loop never ends when the interaction fails
            report = await client.Interactions.GetAsync(report.Id!);
        Console.WriteLine(report.OutputText);

        var body = new Dictionary<string, object>
        {
            ["agent"] = "deep-research-preview-04-2026", // GEM0204: The agent 'deep-research-preview-04-2026' runs in the background only
            ["input"] = "Compare tidal energy projects in Europe.",
        };
        using HttpResponseMessage response = await http.PostAsJsonAsync("v1beta/interactions", body);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
