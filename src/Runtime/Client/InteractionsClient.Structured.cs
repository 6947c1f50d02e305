namespace Gemini.Gen;

/// <content>Structured output.</content>
public partial class InteractionsClient
{
    /// <summary>Asks a model for an answer of a schema type.</summary>
    /// <typeparam name="T">The schema type; its JSON Schema goes into <c>response_format</c>.</typeparam>
    /// <param name="model">The model's id, such as a constant of <c>GeminiModels</c>.</param>
    /// <param name="input">What to send; a string converts implicitly.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer. It converts implicitly to <typeparamref name="T"/>, with an exception if there is no valid value.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    public virtual Task<StructuredResult<T>> CreateAsync<T>(
        string model,
        InteractionInput input,
        CancellationToken cancellationToken = default)
        where T : IGeminiSchema<T> =>
        CreateAsync<T>(new ModelInteractionRequest { Model = model, Input = input }, cancellationToken);

    /// <summary>Creates an interaction whose answer is of a schema type.</summary>
    /// <typeparam name="T">The schema type; its JSON Schema goes into <c>response_format</c>.</typeparam>
    /// <param name="request">The request, without a response format.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer. It converts implicitly to <typeparamref name="T"/>, with an exception if there is no valid value.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    /// <exception cref="InvalidInteractionRequestException">
    /// The request has a response format already, runs in the background, or contradicts itself; nothing was sent.
    /// </exception>
    public virtual async Task<StructuredResult<T>> CreateAsync<T>(InteractionRequest request, CancellationToken cancellationToken = default)
        where T : IGeminiSchema<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ResponseFormat is not null)
            throw new InvalidInteractionRequestException("CreateAsync<T> sets ResponseFormat itself: leave it unset, or call CreateAsync.");
        if (request.Background == true)
        {
            throw new InvalidInteractionRequestException(
                "CreateAsync<T> needs the answer at once: leave Background unset, or call RunInBackgroundAsync with a ResponseFormat.");
        }

        var format = new TextResponseFormat { MimeType = "application/json", Schema = RawJson.FromValidUtf8(T.JsonSchema.ToArray()) };
        Interaction interaction = await CreateAsync(request with { ResponseFormat = format }, cancellationToken).ConfigureAwait(false);
        return StructuredAnswer.Read<T>(interaction);
    }
}
