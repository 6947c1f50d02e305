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
