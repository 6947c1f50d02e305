using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>The operations on custom agents. Get it from <see cref="GeminiClient.Agents"/>; it is thread-safe.</summary>
/// <remarks>
/// All operations throw <see cref="GeminiApiException"/> when the service answers with an error or cannot be reached, after the retries
/// that <see cref="GeminiClientOptions"/> allow. To run an agent, name its id in an <see cref="AgentInteractionRequest"/>. Members are
/// virtual, so that tests can replace them.
/// </remarks>
public class AgentsClient
{
    private readonly GeminiTransport? _transport;

    /// <summary>
    /// Initializes a new instance of the <see cref="AgentsClient"/> class for a mock. Operations that send must be overridden;
    /// <see cref="ListAsync"/>, which builds on <see cref="ListPageAsync"/>, then works.
    /// </summary>
    protected AgentsClient()
    {
    }

    internal AgentsClient(GeminiTransport? transport) => _transport = transport;

    /// <summary>Creates an agent (<c>POST /agents</c>).</summary>
    /// <param name="agent">The agent, under an id of your choice.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agent as the service has it.</returns>
    /// <exception cref="GeminiApiException">
    /// The service refused the agent, or the call failed. The code <c>already_exists</c> says that the id is taken, possibly by this very
    /// call: an attempt whose response was lost is repeated.
    /// </exception>
    public virtual async Task<Agent> CreateAsync(Agent agent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(agent);
        return await AskAsync(AgentPaths.Create(agent), OperationInfo.OnAgent(agent.Id, OperationKind.CreateAgent), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Lists agents, page by page as they are asked for.</summary>
    /// <param name="options">Page size and where to begin; <see langword="null"/> for all, in pages of the service's choice.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The agents. The next page is fetched when the one before has been read; every enumeration begins anew.</returns>
    /// <exception cref="GeminiApiException">A page could not be fetched, or the service repeats itself.</exception>
    public virtual IAsyncEnumerable<Agent> ListAsync(AgentListOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadPagesAsync(options ?? new AgentListOptions(), cancellationToken);

    /// <summary>Gets one page of the list of agents (<c>GET /agents</c>), for instance to show it.</summary>
    /// <param name="options">Page size and page token; <see langword="null"/> for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. Its <see cref="AgentList.NextPageToken"/> is the <see cref="AgentListOptions.PageToken"/> of the next.</returns>
    /// <exception cref="GeminiApiException">The service answered with an error, or not at all.</exception>
    public virtual async Task<AgentList> ListPageAsync(AgentListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ApiRequest request = AgentPaths.List(options ?? new AgentListOptions());
        return Read<AgentList>(
            await SendAsync(request, OperationInfo.OnAgent(null, OperationKind.ListAgents), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gets an agent (<c>GET /agents/{id}</c>).</summary>
    /// <param name="id">The agent's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agent.</returns>
    /// <exception cref="GeminiApiException">There is no such agent, or the call failed.</exception>
    public virtual async Task<Agent> GetAsync(string id, CancellationToken cancellationToken = default) =>
        await AskAsync(AgentPaths.Get(id), OperationInfo.OnAgent(id, OperationKind.GetAgent), cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes an agent (<c>DELETE /agents/{id}</c>).</summary>
    /// <param name="id">The agent's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the agent is deleted.</returns>
    /// <exception cref="GeminiApiException">There is no such agent, or the call failed.</exception>
    public virtual async Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        // The response is an empty object or nothing at all.
        await SendAsync(AgentPaths.Delete(id), OperationInfo.OnAgent(id, OperationKind.DeleteAgent), cancellationToken).ConfigureAwait(false);

    private GeminiTransport Transport =>
        _transport ?? throw new NotSupportedException("This client sends nothing: the mock must override the operation.");

    private static T Read<T>(ReadOnlyMemory<byte> body)
        where T : WireObject
    {
        try
        {
            return GeminiJson.Read<T>(body.Span);
        }
        catch (JsonException e)
        {
            throw new GeminiApiException("The response is not what was asked for: " + e.Message, e);
        }
    }

    private async Task<ReadOnlyMemory<byte>> SendAsync(ApiRequest request, OperationInfo info, CancellationToken cancellationToken)
    {
        GeminiTransport transport = Transport;
        return await ClientOperation.Start(info, transport).ObserveAsync(transport.SendAsync(request, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<Agent> AskAsync(ApiRequest request, OperationInfo info, CancellationToken cancellationToken)
    {
        Agent agent = Read<Agent>(await SendAsync(request, info, cancellationToken).ConfigureAwait(false));
        // A proxy may answer with JSON of its own, or with an error under a success status.
        return string.IsNullOrEmpty(agent.Id) ? throw new GeminiApiException("The response is not an agent: it has no id.") : agent;
    }

    private async IAsyncEnumerable<Agent> ReadPagesAsync(
        AgentListOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            AgentList page = await ListPageAsync(options, cancellationToken).ConfigureAwait(false);
            foreach (Agent agent in page.Agents ?? [])
                yield return agent;
            if (string.IsNullOrEmpty(page.NextPageToken))
                yield break;
            if (page.NextPageToken == options.PageToken)
                throw new GeminiApiException("The list of agents does not end: a page names itself as the next.");
            options = options with { PageToken = page.NextPageToken };
        }
    }
}
