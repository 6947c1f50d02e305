using System.Runtime.CompilerServices;
using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>An <see cref="AI.IChatClient"/> over the Interactions API.</summary>
internal sealed class GeminiChatClient(GeminiClient client, string? model, GeminiChatClientOptions options) : AI.IChatClient
{
    // The semantic conventions' name of the provider.
    private readonly AI.ChatClientMetadata _metadata = new("gcp.gemini", providerUri: null, model);
    private readonly InstructionMemory _instructions = new();

    public async Task<AI.ChatResponse> GetResponseAsync(
        IEnumerable<AI.ChatMessage> messages,
        AI.ChatOptions? chatOptions = null,
        CancellationToken cancellationToken = default)
    {
        InteractionRequest request = Request(messages, chatOptions);
        Interaction interaction = await client.Interactions.CreateAsync(request, cancellationToken).ConfigureAwait(false);
        Remember(request, interaction.Id);
        return ResponseReader.Read(interaction, request.Store);
    }

    public async IAsyncEnumerable<AI.ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<AI.ChatMessage> messages,
        AI.ChatOptions? chatOptions = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        InteractionRequest request = Request(messages, chatOptions);
        var reader = new UpdateReader(request.Store);
        await foreach (InteractionEvent next in client.Interactions.StreamAsync(request, cancellationToken).ConfigureAwait(false))
        {
            foreach (AI.ChatResponseUpdate update in reader.Read(next))
                yield return update;
        }

        Remember(request, reader.InteractionId);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(AI.ChatClientMetadata))
            return _metadata;
        if (serviceType.IsInstanceOfType(this))
            return this;
        return serviceType.IsInstanceOfType(client) ? client : serviceType.IsInstanceOfType(client.Interactions) ? client.Interactions : null;
    }

    // The GeminiClient belongs to whoever made it.
    public void Dispose()
    {
    }

    private InteractionRequest Request(IEnumerable<AI.ChatMessage> messages, AI.ChatOptions? chatOptions)
    {
        ArgumentNullException.ThrowIfNull(messages);
        InteractionRequest request = RequestBuilder.Build(messages, chatOptions, this, model, options.Store);
        return request is { SystemInstruction: null, PreviousInteractionId: { } previous }
            ? request with { SystemInstruction = _instructions.Find(previous) }
            : request;
    }

    private void Remember(InteractionRequest request, string? interactionId)
    {
        if (request is { SystemInstruction: { } instruction, Store: not false } && interactionId is not null)
            _instructions.Add(interactionId, instruction);
    }
}
