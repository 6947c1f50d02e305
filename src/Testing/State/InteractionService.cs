using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The interactions resource: what each call does to the state.</summary>
internal sealed class InteractionService(GeminiEmulatorOptions options, TimeProvider time, EmulatorScript script, AgentStore agents)
{
    private readonly InteractionStore _store = new(time, options.Retention);
    private readonly ContinuationTokens _continuations = new();
    private int _count;

    /// <summary>Creates an interaction.</summary>
    /// <returns>Its run, or why it is refused.</returns>
    public (InteractionRun? Run, Refusal? Refusal) Create(JsonElement body)
    {
        var invalid = RequestShapes.CheckInteraction(body)
            ?? _continuations.Check(body)
            ?? StateRules.Check(body)
            ?? ToolRules.Check(body)
            ?? CheckTarget(body);
        if (invalid is not null)
            return (null, invalid);
        var (previous, missing) = FindPrevious(body);
        if (missing is not null)
            return (null, missing);
        var input = InputSteps.Of(body);
        var past = previous?.Timeline ?? [];
        var fault = ContentRules.Check(input)
            ?? FunctionLoopRules.Check(past, input)
            ?? FunctionLoopRules.CheckSignatures(body.Text("model"), input);
        if (fault is not null)
            return (null, fault);

        var turn = new EmulatedTurn(Interlocked.Increment(ref _count), body, past, input);
        var due = script.For(turn);
        if (due?.Rule.TakeRefusal() is { } scripted)
            return (null, scripted);
        var run = Start(turn, previous, OutputLimit.Apply(ReplyPlanner.Plan(turn, due), body));
        if (due is not null)
            script.Remember(due, run.Interaction);
        _continuations.Add(run.Interaction);
        if (run.Interaction.Id is not null)
            _store.Add(run);
        return (run, null);
    }

    public InteractionRun? Find(string id) => _store.Find(id);

    public bool Delete(string id) => _store.Delete(id);

    private InteractionRun Start(EmulatedTurn turn, EmulatedInteraction? previous, PlannedReply reply)
    {
        var body = turn.Request;
        var interaction = new EmulatedInteraction
        {
            Number = turn.Number,
            Id = body.Flag("store", otherwise: true) ? InteractionStore.IdOf(turn.Number) : null,
            Request = body,
            Previous = previous,
            Input = turn.Input,
            Reply = reply,
            Usage = TokenUsage.Measure(body, turn.Timeline, reply.Steps),
            Created = time.GetUtcNow(),
            EnvironmentId = EnvironmentOf(body, turn.Number),
        };
        var pace = body.Flag("background") ? new BackgroundPace(options.BackgroundStepDuration, options.BackgroundStartsQueued) : null;
        return new InteractionRun(interaction, pace, time);
    }

    private Refusal? CheckTarget(JsonElement body)
    {
        if (body.Text("model") is { } model)
            return options.Models?.Contains(model) == false ? Refusal.ModelNotFound(model) : null;
        var agent = body.Text("agent")!;
        return BuiltInAgents.Has(agent) || agents.Find(agent) is not null ? null : Refusal.NotFound($"Agent '{agent}' not found.");
    }

    private (EmulatedInteraction? Previous, Refusal? Refusal) FindPrevious(JsonElement body)
    {
        if (body.Text("previous_interaction_id") is not { } id)
            return (null, null);
        if (_store.Find(id) is not { } run)
            return (null, Refusal.NotFound($"Interaction '{id}' not found."));
        var view = run.Look();
        return view.HasEnded
            ? (run.Interaction, null)
            : (null, Refusal.Precondition($"Interaction '{id}' is {view.Status}. Continue from it when it has ended."));
    }

    // A fresh sandbox gets an id of its own; an existing one keeps its id.
    private static string? EnvironmentOf(JsonElement body, int number) => body.Member("environment") switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } name when !name.ValueEquals("remote") => name.GetString(),
        { } environment => environment.Text("environment_id") ?? $"env_{number:x4}",
    };
}
