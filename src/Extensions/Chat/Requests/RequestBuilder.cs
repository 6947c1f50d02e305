using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Makes a request of messages and options.</summary>
internal static class RequestBuilder
{
    /// <exception cref="InvalidOperationException">No model is named.</exception>
    /// <exception cref="NotSupportedException">A tool or a content has no counterpart in the Interactions API.</exception>
    public static InteractionRequest Build(
        IEnumerable<AI.ChatMessage> messages,
        AI.ChatOptions? options,
        AI.IChatClient client,
        string? defaultModel,
        bool? store)
    {
        AI.ChatMessage[] all = [.. messages];
        InteractionRequest request = options?.RawRepresentationFactory?.Invoke(client) as InteractionRequest
            ?? new ModelInteractionRequest
            {
                Model = options?.ModelId ?? defaultModel ?? throw new InvalidOperationException(
                    "No model: pass one to AsIChatClient, or set ModelId of the chat options."),
            };
        request = request with
        {
            Input = InteractionInput.FromSteps(MessageSteps.Of(all)),
            SystemInstruction = request.SystemInstruction ?? Instruction(all, options),
            PreviousInteractionId = request.PreviousInteractionId ?? options?.ConversationId,
            Store = request.Store ?? store,
            Tools = request.Tools ?? ToolDeclarations.Of(options?.Tools),
            ResponseFormat = request.ResponseFormat ?? Format(options?.ResponseFormat),
        };
        return request is ModelInteractionRequest forModel && GenerationSettings.Of(options, forModel.GenerationConfig) is { } settings
            ? forModel with { GenerationConfig = settings }
            : request;
    }

    private static string? Instruction(AI.ChatMessage[] messages, AI.ChatOptions? options)
    {
        string text = string.Join(
            "\n\n",
            messages.Where(m => m.Role == AI.ChatRole.System).Select(m => m.Text).Prepend(options?.Instructions ?? "").Where(t => t.Length > 0));
        return text.Length == 0 ? null : text;
    }

    private static OneOrMany<ResponseFormat>? Format(AI.ChatResponseFormat? format)
    {
        if (format is not AI.ChatResponseFormatJson json)
            return null;
        return json.Schema is { } schema
            ? TextResponseFormat.Json(SchemaDialect.Convert(schema))
            : new TextResponseFormat { MimeType = MimeType.ApplicationJson };
    }
}
