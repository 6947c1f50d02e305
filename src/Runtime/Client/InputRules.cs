namespace Gemini.Gen;

/// <summary>What no input may contain.</summary>
internal static class InputRules
{
    /// <exception cref="InvalidInteractionRequestException">The user says nothing.</exception>
    public static void Check(InteractionRequest request)
    {
        // A text is a step with one block: nothing to look for.
        if (request.Input is { Text: null, Turns: null } input && input.Any(static item => item is UserInputStep { Content: null or { Count: 0 } }))
        {
            throw new InvalidInteractionRequestException(
                "Input has a UserInputStep without content, which the service refuses. Give it a block, or leave the step out.");
        }
    }
}
