namespace Gemini.Gen;

/// <summary>A client of Google's Gemini Interactions API. It is thread-safe; create one and keep it.</summary>
/// <remarks>Members are virtual, so that tests can replace them.</remarks>
public class GeminiClient : IDisposable
{
    private readonly GeminiTransport? _transport;

    /// <summary>Initializes a new instance of the <see cref="GeminiClient"/> class with the API key from the environment.</summary>
    /// <exception cref="InvalidOperationException">Neither <c>GOOGLE_API_KEY</c> nor <c>GEMINI_API_KEY</c> is set.</exception>
    public GeminiClient()
        : this(new GeminiClientOptions())
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GeminiClient"/> class with an API key.</summary>
    /// <param name="apiKey">The API key, from https://aistudio.google.com/apikey.</param>
    /// <exception cref="ArgumentException">The key is empty or malformed.</exception>
    public GeminiClient(string apiKey)
        : this(new GeminiClientOptions { ApiKey = apiKey ?? throw new ArgumentNullException(nameof(apiKey)) })
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GeminiClient"/> class.</summary>
    /// <param name="options">The options; later changes to them have no effect.</param>
    /// <exception cref="ArgumentException">Options contradict each other or have an invalid value.</exception>
    /// <exception cref="InvalidOperationException">The options have no credentials, and the environment has no API key.</exception>
    public GeminiClient(GeminiClientOptions options)
        : this(options, Random.Shared.NextDouble)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GeminiClient"/> class with a known source of jitter.</summary>
    internal GeminiClient(GeminiClientOptions options, Func<double> random)
    {
        ArgumentNullException.ThrowIfNull(options);
        var credentials = Credentials.From(options, Environment.GetEnvironmentVariable);
        _transport = new GeminiTransport(options, credentials, random);
        Interactions = new InteractionsClient(_transport);
        Agents = new AgentsClient(_transport);
    }

    /// <summary>Initializes a new instance of the <see cref="GeminiClient"/> class for a mock or a derived class.</summary>
    /// <param name="interactions">The operations on interactions.</param>
    /// <param name="agents">The operations on custom agents; without them, <see cref="Agents"/> sends nothing.</param>
    protected GeminiClient(InteractionsClient interactions, AgentsClient? agents = null)
    {
        Interactions = interactions;
        Agents = agents ?? new AgentsClient(transport: null);
    }

    /// <summary>Gets the operations on interactions: create, stream, get, cancel, delete.</summary>
    public virtual InteractionsClient Interactions { get; }

    /// <summary>Gets the operations on custom agents: create, list, get, delete.</summary>
    public virtual AgentsClient Agents { get; }

    /// <summary>Starts a conversation that keeps its history and re-sends turn-scoped settings with every turn.</summary>
    /// <param name="options">Model, system instruction, tools and the like; later changes to them have no effect.</param>
    /// <returns>The conversation. Nothing is sent yet.</returns>
    /// <exception cref="ArgumentException">Two tools have one name, or neither or both of model and agent are set.</exception>
    public virtual Conversation StartConversation(ConversationOptions options) => new(Interactions, options);

    /// <summary>Takes up a conversation where another one, in this process or another, has come to.</summary>
    /// <param name="options">
    /// Model, system instruction, tools and the like. They are not part of the state, as they apply to a single turn: pass them again.
    /// </param>
    /// <param name="state">What <see cref="Conversation.GetState"/> returned, or <see cref="ConversationState.Parse(string)"/>.</param>
    /// <returns>The conversation. Nothing is sent and no function runs yet.</returns>
    /// <exception cref="ArgumentException">
    /// The options contradict each other or do not fit the state: another <see cref="ConversationOptions.Store"/>, a <see
    /// cref="ConversationOptions.PreviousInteractionId"/>, or no declaration of a function that a pending call is of.
    /// </exception>
    public virtual Conversation StartConversation(ConversationOptions options, ConversationState state) =>
        new(Interactions, options, state ?? throw new ArgumentNullException(nameof(state)));

    /// <summary>Closes the connections, unless they belong to an injected client or handler.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _transport?.Dispose();
    }
}
