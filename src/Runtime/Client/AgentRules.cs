namespace Gemini.Gen;

/// <summary>What the service's own agents demand of a request.</summary>
internal static class AgentRules
{
    /// <summary>The ids of the Deep Research agents begin so.</summary>
    private static readonly string[] s_deepResearch =
        ["deep-research-preview-", "deep-research-pro-preview-", "deep-research-max-preview-"];

    /// <summary>The ids of the Antigravity agents begin so.</summary>
    private const string Antigravity = "antigravity-preview-";

    /// <exception cref="InvalidInteractionRequestException">The agent could not run like this.</exception>
    public static void Check(InteractionRequest request)
    {
        if (request is not AgentInteractionRequest { Agent: { } agent })
            return;
        if (request.Environment is null && agent.StartsWith(Antigravity, StringComparison.Ordinal))
        {
            throw new InvalidInteractionRequestException(
                $"The agent {agent} works in an environment, which no turn inherits from the one before: set Environment on every request, for " +
                "example to EnvironmentChoice.Remote; in a conversation, with ConversationOptions.ConfigureRequest.",
                "GEM0204");
        }

        if (request.Background != true && s_deepResearch.Any(family => agent.StartsWith(family, StringComparison.Ordinal)))
        {
            throw new InvalidInteractionRequestException(
                $"The agent {agent} works for minutes and runs in the background only: call RunInBackgroundAsync, or set " +
                "Background = true and fetch the interaction by its id.",
                "GEM0204");
        }
    }
}
