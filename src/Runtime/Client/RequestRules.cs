namespace Gemini.Gen;

/// <summary>Refuses requests that contradict themselves or that the service could only refuse, with a better explanation.</summary>
internal static class RequestRules
{
    /// <exception cref="InvalidInteractionRequestException">
    /// The request contradicts itself, or a block is empty or has two sources.
    /// </exception>
    public static void Check(InteractionRequest request)
    {
        AgentRules.Check(request);
        ContentRules.Check(request.Input);
        if (request is ModelInteractionRequest { Model: "" } or AgentInteractionRequest { Agent: "" })
        {
            throw new InvalidInteractionRequestException(
                "The request names neither a model nor an agent: set Model to an id, such as a constant of GeminiModels, or Agent.", "GEM0205");
        }

        if (request.PreviousInteractionId is "")
        {
            throw new InvalidInteractionRequestException(
                "PreviousInteractionId is empty: an interaction that is not stored has no id, so nothing can continue it. Remove Store = false " +
                "from the earlier request, or send its steps as Input instead of PreviousInteractionId.",
                "GEM0203");
        }

        if (request.Store != false)
            return;
        if (request.PreviousInteractionId is not null)
        {
            throw new InvalidInteractionRequestException(
                "Store = false cannot be combined with PreviousInteractionId. Leave Store unset to continue a stored interaction, or " +
                "send the earlier steps as Input instead of PreviousInteractionId.",
                "GEM0201");
        }

        if (request.Background == true)
        {
            throw new InvalidInteractionRequestException(
                "Store = false cannot be combined with Background = true: a background interaction is fetched by its id, so it must be " +
                "stored. Remove one of the two.",
                "GEM0202");
        }
    }
}
