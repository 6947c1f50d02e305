using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>
/// The Interactions API, in process: no key, no network, the same answers every time. Give it to any client that takes an
/// <see cref="HttpMessageHandler"/>.
/// </summary>
/// <remarks>
/// <para>
/// It keeps interactions and their chains, advances background runs, streams and resumes, and refuses what the service refuses with
/// the service's error codes. What it answers is scripted (<see cref="OnText(string)"/>); without a script it fills requested schemas,
/// calls functions whose names fit, quotes their results and remembers what it was told.
/// </para>
/// <para>It is thread-safe, and disposing it does nothing: one emulator can serve several clients.</para>
/// </remarks>
public sealed class GeminiEmulator : HttpMessageHandler
{
    private readonly GeminiEmulatorOptions _options;
    private readonly TimeProvider _time;
    private readonly EmulatorScript _script = new();
    private readonly RequestRecorder _recorder = new();
    private readonly FaultQueue _faults = new();
    private readonly AgentStore _agents = new();
    private readonly InteractionService _interactions;

    /// <summary>Initializes a new instance of the <see cref="GeminiEmulator"/> class.</summary>
    /// <param name="options">The settings; <see langword="null"/> for the defaults.</param>
    public GeminiEmulator(GeminiEmulatorOptions? options = null)
    {
        _options = options ?? new GeminiEmulatorOptions();
        _time = _options.TimeProvider ?? new RequestClock();
        _interactions = new InteractionService(_options, _time, _script, _agents);
    }

    /// <summary>Gets the requests received so far, in order of arrival, without their keys.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _recorder.Requests;

    /// <summary>Forgets the recorded requests. Interactions and rules stay.</summary>
    public void ClearRequests() => _recorder.Clear();

    /// <summary>
    /// Adds a rule for turns whose user text contains a phrase. Rules are tried in the order they were added. Turns that bring function
    /// results or a continuation token are not among them: those go back to the rule that asked for them (<see cref="EmulatorRule.Then"/>).
    /// </summary>
    /// <param name="phrase">The phrase; case does not matter.</param>
    /// <returns>The rule, to say what the answer is.</returns>
    public EmulatorRule OnText(string phrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        return On(turn => turn.Round == 0 && !turn.IsContinuation && turn.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Adds a rule that answers turns whose user text contains a phrase.</summary>
    /// <param name="phrase">The phrase; case does not matter.</param>
    /// <param name="reply">The answer's text.</param>
    /// <returns>The rule, to say more.</returns>
    public EmulatorRule OnText(string phrase, string reply) => OnText(phrase).Replies(reply);

    /// <summary>Adds a rule for the runs of an agent.</summary>
    /// <param name="agent">The agent ID, or the beginning of it that names the family, such as <c>deep-research</c>.</param>
    /// <returns>The rule, to say what the run produces.</returns>
    public EmulatorRule OnAgent(string agent)
    {
        ArgumentException.ThrowIfNullOrEmpty(agent);
        return On(turn => turn.Agent?.StartsWith(agent, StringComparison.Ordinal) == true);
    }

    /// <summary>Adds a rule for turns that fulfil a condition.</summary>
    /// <param name="condition">The condition. It may be called from several threads at once.</param>
    /// <returns>The rule, to say what the answer is.</returns>
    public EmulatorRule On(Func<EmulatedTurn, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _script.Add(condition);
    }

    /// <summary>Refuses the next requests of any kind, whatever they ask for.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error code, such as <c>service_unavailable</c>.</param>
    /// <param name="message">The error message.</param>
    /// <param name="retryAfter">What <c>Retry-After</c> and <c>retry-after-ms</c> say; <see langword="null"/> for no such headers.</param>
    /// <param name="times">How many requests.</param>
    public void FailNext(System.Net.HttpStatusCode status, string code, string message, TimeSpan? retryAfter = null, int times = 1)
    {
        for (var i = 0; i < times; i++)
            _faults.Add(new Refusal(status, code, message, retryAfter));
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = await _recorder.RecordAsync(request, cancellationToken).ConfigureAwait(false);
        (_time as RequestClock)?.Tick();
        var response = Route.Parse(request.RequestUri!) is { } route ? Respond(request, route, recorded) : Answer.NoSuchAddress();
        response.RequestMessage = request;
        return response;
    }

    private HttpResponseMessage Respond(HttpRequestMessage request, Route route, RecordedRequest recorded)
    {
        if ((_faults.Take() ?? Authentication.Check(request, route, _options.ApiKey)) is { } refusal)
            return Answer.Refused(refusal);
        return (route.Collection, request.Method.Method, route.Id, route.Action) switch
        {
            (Route.Interactions, "POST", null, null) => Create(recorded.Body),
            (Route.Interactions, "GET", { } id, null) => Get(id, route),
            (Route.Interactions, "POST", { } id, "cancel") => Cancel(id),
            (Route.Interactions, "DELETE", { } id, null) => Deleted(_interactions.Delete(id), $"Interaction '{id}' not found."),
            (Route.Agents, "POST", null, null) => CreateAgent(recorded.Body),
            (Route.Agents, "GET", null, null) => Answer.Json(_agents.List(route.Query)),
            (Route.Agents, "GET", { } id, null) => _agents.Find(id) is { } agent
                ? Answer.Json(agent.ToNode()!)
                : Answer.Refused(Refusal.NotFound($"Agent '{id}' not found.")),
            (Route.Agents, "DELETE", { } id, null) => Deleted(_agents.Delete(id), $"Agent '{id}' not found."),
            _ => Answer.NoSuchAddress(),
        };
    }

    private HttpResponseMessage Create(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } json)
            return NotAnObject();
        var (run, refusal) = _interactions.Create(json);
        if (run is null)
            return Answer.Refused(refusal!);
        var delivery = run.Interaction.Reply.Delivery;
        return json.Flag("stream")
            ? Answer.Events(new EventStream(run, skip: 0, delivery, _time))
            : Answer.Json(InteractionJson.Created(run.Interaction, run.Look()), delivery.CutsBody);
    }

    private HttpResponseMessage Get(string id, Route route)
    {
        if (_interactions.Find(id) is not { } run)
            return NotFound(id);
        var after = route.Query.GetValueOrDefault("last_event_id");
        if (!route.Flag("stream"))
        {
            return after is null
                ? Answer.Json(InteractionJson.Stored(run.Interaction, run.Poll(), route.Flag("include_input")))
                : Answer.Refused(Refusal.Invalid("'last_event_id' requires 'stream=true'."));
        }

        var place = after is null ? -1 : EventLog.PlaceOf(after);
        return place is { } last && last < EventLog.Of(run.Interaction, run.Look(), run.StartsQueued).Count
            ? Answer.Events(new EventStream(run, last + 1, Delivery.Perfect, _time))
            : Answer.Refused(Refusal.Invalid($"'{after}' is not an event id of interaction '{id}'."));
    }

    private HttpResponseMessage Cancel(string id)
    {
        if (_interactions.Find(id) is not { } run)
            return NotFound(id);
        return run.TryCancel()
            ? Answer.Json(InteractionJson.Stored(run.Interaction, run.Look(), includeInput: false))
            : Answer.Refused(Refusal.Precondition(
                $"Interaction '{id}' is {run.Look().Status}. Only a running background interaction can be cancelled."));
    }

    private HttpResponseMessage CreateAgent(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } json)
            return NotAnObject();
        return _agents.Create(json) is { } refusal ? Answer.Refused(refusal) : Answer.Json(json.ToNode()!);
    }

    private static HttpResponseMessage Deleted(bool existed, string message) =>
        existed ? Answer.Json(new JsonObject()) : Answer.Refused(Refusal.NotFound(message));

    private static HttpResponseMessage NotFound(string id) => Answer.Refused(Refusal.NotFound($"Interaction '{id}' not found."));

    private static HttpResponseMessage NotAnObject() => Answer.Refused(Refusal.Invalid("The request body must be a JSON object."));
}
