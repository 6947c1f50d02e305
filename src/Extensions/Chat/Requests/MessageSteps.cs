using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps chat messages to steps. What came from the service goes back as it came, with its signatures.</summary>
internal static class MessageSteps
{
    /// <summary>The steps of all messages but system messages, which are the system instruction.</summary>
    public static IEnumerable<Step> Of(IReadOnlyList<AI.ChatMessage> messages)
    {
        var names = messages
            .SelectMany(m => m.Contents)
            .OfType<AI.FunctionCallContent>()
            .GroupBy(c => c.CallId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
        foreach (AI.ChatMessage message in messages.Where(m => m.Role != AI.ChatRole.System))
        {
            var blocks = new List<Content>();
            bool isUser = message.Role == AI.ChatRole.User;
            foreach (AI.AIContent content in message.Contents)
            {
                if (Step(content, names) is { } step)
                {
                    if (blocks.Count > 0)
                        yield return Flush(blocks, isUser);
                    yield return step;
                }
                else if (ContentBlocks.Of(content) is { } block)
                {
                    blocks.Add(block);
                }
            }

            if (blocks.Count > 0)
                yield return Flush(blocks, isUser);
        }
    }

    private static Step Flush(List<Content> blocks, bool isUser)
    {
        Content[] all = [.. blocks];
        blocks.Clear();
        return isUser ? new UserInputStep(all) : new ModelOutputStep(all);
    }

    private static Step? Step(AI.AIContent content, Dictionary<string, string> names) => content switch
    {
        { RawRepresentation: Step step } => step,
        AI.FunctionCallContent call => new FunctionCallStep
        {
            Id = call.CallId,
            Name = call.Name,
            Arguments = FunctionResults.Json(call.Arguments ?? new Dictionary<string, object?>()),
        },
        AI.FunctionResultContent result => new FunctionResultStep
        {
            CallId = result.CallId,
            Name = names.GetValueOrDefault(result.CallId),
            Result = FunctionResults.Value(result),
            IsError = result.Exception is null ? null : true,
        },
        // A thought without its signature is of no use to the service, and is refused.
        AI.TextReasoningContent { ProtectedData: { } signature } thought => new ThoughtStep
        {
            Signature = signature,
            Summary = thought.Text is { Length: > 0 } text ? [new TextContent(text)] : null,
        },
        _ => null,
    };
}
