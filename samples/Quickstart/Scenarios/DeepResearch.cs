using Gemini.Gen;

namespace Quickstart;

/// <summary>An agent works for a while; the program polls until it has finished.</summary>
internal static class DeepResearch
{
    public static async Task RunAsync(GeminiClient client)
    {
        var request = new AgentInteractionRequest
        {
            Agent = GeminiAgents.DeepResearch,
            Input = "Compare wave energy projects in Europe.",
            AgentConfig = new DeepResearchAgentConfig { ThinkingSummaries = ThinkingSummaries.Auto },
        };

        Interaction report = await client.Interactions.RunInBackgroundAsync(request, new ConsoleProgress());

        Console.WriteLine(report.Status == InteractionStatus.Completed ? report.OutputText : $"The research ended as {report.Status}.");
    }

    /// <summary>Prints progress at once, where <see cref="Progress{T}"/> would print it later on some other thread.</summary>
    private sealed class ConsoleProgress : IProgress<InteractionProgress>
    {
        public void Report(InteractionProgress value)
        {
            string? thought = value.Interaction.Thoughts is [.., { Summary: [.., TextContent summary] }] ? summary.Text : null;
            Console.WriteLine($"{value.Elapsed.TotalSeconds,4:0} s  {value.Status}  {thought}");
        }
    }
}
