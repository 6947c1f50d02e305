using System.Net;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>The operations on interactions. Get it from <see cref="GeminiClient.Interactions"/>; it is thread-safe.</summary>
/// <remarks>
/// All operations throw <see cref="GeminiApiException"/> when the service answers with an error or cannot be reached, after the retries
/// that <see cref="GeminiClientOptions"/> allow. Members are virtual, so that tests can replace them.
/// </remarks>
public partial class InteractionsClient
{
    private readonly GeminiTransport? _transport;

    /// <summary>
    /// Initializes a new instance of the <see cref="InteractionsClient"/> class for a mock. Operations that send must be overridden; those
    /// that build on them, such as <see cref="WaitAsync"/>, then work.
    /// </summary>
    protected InteractionsClient()
    {
    }

    internal InteractionsClient(GeminiTransport transport) => _transport = transport;

    /// <summary>Asks a model (<c>POST /interactions</c>).</summary>
    /// <param name="model">The model's id, such as a constant of <c>GeminiModels</c>.</param>
    /// <param name="input">What to send; a string converts implicitly.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The interaction with the model's answer.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    public virtual Task<Interaction> CreateAsync(string model, InteractionInput input, CancellationToken cancellationToken = default) =>
        CreateAsync(new ModelInteractionRequest { Model = model, Input = input }, cancellationToken);

    /// <summary>Creates an interaction and waits for the response (<c>POST /interactions</c>).</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The interaction as far as it has come: complete, or waiting for function results, or just begun if the request asks for background
    /// execution. Check <see cref="Interaction.Status"/>. An answer that the service pauses is continued
    /// (<see cref="GeminiClientOptions.AutomaticContinuation"/>) and returned as one, with the id of its last part.
    /// </returns>
    /// <exception cref="ContinuationInterruptedException">A continuation failed; the exception has what came before.</exception>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="InvalidInteractionRequestException">The request contradicts itself; nothing was sent.</exception>
    public virtual async Task<Interaction> CreateAsync(InteractionRequest request, CancellationToken cancellationToken = default)
    {
        ApiRequest first = Create(request, stream: false);
        return await Begin(OperationInfo.Create(request, streams: false)).ObserveAsync(CreateAsync(first, request, cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Creates an interaction and returns its events as they come (<c>POST /interactions</c> with <c>stream</c>).</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call. The interaction itself goes on if it runs in the background.</param>
    /// <returns>
    /// The events; <see cref="InteractionAccumulator"/> folds them into the interaction. A broken connection is resumed where the events
    /// have ids. Unknown events come as <see cref="UnknownEvent"/>; error events are thrown. Every enumeration creates an interaction. If
    /// the service pauses the answer, the events of its continuation follow, from their own <c>interaction.created</c> on
    /// (<see cref="GeminiClientOptions.AutomaticContinuation"/>).
    /// </returns>
    /// <exception cref="GeminiApiException">The service refused the request.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    /// <exception cref="InvalidInteractionRequestException">The request contradicts itself; nothing was sent.</exception>
    public virtual IAsyncEnumerable<InteractionEvent> StreamAsync(
        InteractionRequest request,
        CancellationToken cancellationToken = default) =>
        new InteractionStream(Transport)
            .ReadAsync(Create(request, stream: true), null, null, IsContinued(request) ? request : null, cancellationToken)
            .Observe(OperationInfo.Create(request, streams: true), Transport);

    /// <summary>Gets a stored interaction (<c>GET /interactions/{id}</c>).</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The interaction with its whole timeline, the user's input included.</returns>
    /// <exception cref="GeminiApiException">There is no such interaction, or the call failed.</exception>
    public virtual async Task<Interaction> GetAsync(string id, CancellationToken cancellationToken = default) =>
        await AskAsync(InteractionPaths.Get(id), OperationInfo.On(id, OperationKind.Get), cancellationToken).ConfigureAwait(false);

    /// <summary>Returns the events of a stored interaction, from its start or after a known event.</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="lastEventId">
    /// Continue after this event (see <see cref="GeminiStreamException.LastEventId"/>); <see langword="null"/> to start from the beginning.
    /// </param>
    /// <param name="cancellationToken">Cancels the call. The interaction itself goes on.</param>
    /// <returns>
    /// The events, as for <see cref="StreamAsync(InteractionRequest, CancellationToken)"/>. They may begin in the middle of a step.
    /// </returns>
    /// <exception cref="GeminiApiException">There is no such interaction, or the call failed.</exception>
    /// <exception cref="GeminiStreamException">The stream broke or brought an error.</exception>
    public virtual IAsyncEnumerable<InteractionEvent> GetStreamAsync(
        string id,
        string? lastEventId = null,
        CancellationToken cancellationToken = default) =>
        new InteractionStream(Transport).ReadAsync(InteractionPaths.GetStream(id, lastEventId), id, lastEventId, null, cancellationToken)
            .Observe(OperationInfo.On(id, OperationKind.Get, streams: true), Transport);

    /// <summary>Cancels an interaction that runs in the background (<c>POST /interactions/{id}/cancel</c>).</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The interaction. <see cref="GetAsync"/> may show the old status for a short while afterwards.</returns>
    /// <exception cref="GeminiApiException">The interaction is not running in the background, or the call failed.</exception>
    public virtual async Task<Interaction> CancelAsync(string id, CancellationToken cancellationToken = default) =>
        Read(await SendAsync(InteractionPaths.Cancel(id), OperationInfo.On(id, OperationKind.Cancel), cancellationToken)
            .ConfigureAwait(false));

    /// <summary>Deletes a stored interaction (<c>DELETE /interactions/{id}</c>). Nothing can continue it afterwards.</summary>
    /// <param name="id">The interaction's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the interaction is deleted.</returns>
    /// <exception cref="GeminiApiException">There is no such interaction, or the call failed.</exception>
    public virtual async Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        // The response is an empty object or nothing at all.
        await SendAsync(InteractionPaths.Delete(id), OperationInfo.On(id, OperationKind.Delete), cancellationToken).ConfigureAwait(false);

    private GeminiTransport Transport =>
        _transport ?? throw new NotSupportedException("This client sends nothing: the mock must override the operation.");

    internal TimeProvider TimeProvider => _transport?.TimeProvider ?? TimeProvider.System;

    /// <summary>Begins an operation for telemetry, if somebody listens.</summary>
    private ClientOperation? Begin(in OperationInfo info) => ClientOperation.Start(info, _transport);

    internal static ApiRequest Create(InteractionRequest request, bool stream)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestRules.Check(request);
        byte[] body = GeminiJson.WriteRequest(request with { Stream = stream ? true : null });
        return new ApiRequest(HttpMethod.Post, InteractionPaths.Collection, body, AcceptsEvents: stream);
    }

    private async Task<ReadOnlyMemory<byte>> SendAsync(ApiRequest request, OperationInfo info, CancellationToken cancellationToken)
    {
        GeminiTransport transport = Transport;
        return await Begin(info).ObserveAsync(transport.SendAsync(request, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<Interaction> AskAsync(ApiRequest request, OperationInfo info, CancellationToken cancellationToken) =>
        await Begin(info).ObserveAsync(AskAsync(request, cancellationToken)).ConfigureAwait(false);

    private async Task<Interaction> AskAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        Interaction interaction = Read(await Transport.SendAsync(request, cancellationToken).ConfigureAwait(false));
        // Every interaction has a status. A proxy may answer with JSON of its own, or with an error under a success status.
        return string.IsNullOrEmpty(interaction.Status.Value)
            ? throw NotUsable("The response is not an interaction: it has no status.")
            : interaction;
    }

    private static Interaction Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return GeminiJson.ReadInteraction(body.Span);
        }
        catch (JsonException e)
        {
            throw NotUsable("The response is not an interaction: " + e.Message, e);
        }
    }

    /// <summary>Describes a response that is a success by its status and yet no use.</summary>
    private static GeminiApiException NotUsable(string message, Exception? cause = null) =>
        new(message, cause) { StatusCode = HttpStatusCode.OK };
}
