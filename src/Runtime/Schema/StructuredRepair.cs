namespace Gemini.Gen;

/// <summary>Asks a model to correct a structured answer.</summary>
internal static class StructuredRepair
{
    /// <summary>
    /// Tells whether there is something to correct: an answer that came to its end. Function calls want results, failures another try.
    /// </summary>
    public static bool IsPossible<T>(StructuredResult<T> result)
        where T : IGeminiSchema<T> =>
        result.Status == StructuredResultStatus.Invalid && result.Interaction.Status == InteractionStatus.Completed;

    /// <summary>Makes the next request. It repeats all turn-scoped settings, as the service inherits none of them.</summary>
    /// <param name="request">The request that brought the answer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="violations">What is wrong with it.</param>
    public static InteractionRequest Next(InteractionRequest request, Interaction answer, IReadOnlyList<SchemaViolation> violations)
    {
        string message = Message(violations);
        if (request.Store != false && !string.IsNullOrEmpty(answer.Id))
            return request with { PreviousInteractionId = answer.Id, Input = message, ContinuationToken = null };
        IReadOnlyList<Step> input = request.Input?.Steps ?? [];
        return request with
        {
            ContinuationToken = null,
            Input = InteractionInput.FromSteps([.. input, .. answer.Steps, new UserInputStep(new TextContent(message))]),
        };
    }

    private static string Message(IReadOnlyList<SchemaViolation> violations) =>
        "Your last answer does not fit the JSON Schema of the response format:" +
        string.Concat(violations.Select(v => $"\n- {(v.Path.Length == 0 ? "(whole answer)" : v.Path)}: {v.Message}")) +
        "\nSend the whole answer again with all of this corrected: JSON alone, without any other text.";
}
