using System.Collections.Immutable;
using System.Net;
using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>
/// What the emulator does for the turns that a rule applies to. Methods that add to the answer can be combined; everything up to
/// <see cref="Then"/> is one answer, and what follows it answers the function results or the continuation token that come back.
/// </summary>
/// <remarks>Finish a rule before the first request that it applies to.</remarks>
public sealed class EmulatorRule
{
    private readonly Func<EmulatedTurn, bool> _applies;
    private readonly List<ScriptedAnswer> _rounds = [new ScriptedAnswer()];
    private Refusal? _refusal;
    private int _refusalsLeft;
    private int _usesLeft = int.MaxValue;

    internal EmulatorRule(Func<EmulatedTurn, bool> applies) => _applies = applies;

    internal Delivery Delivery { get; private set; } = Delivery.Perfect;

    private ScriptedAnswer Current => _rounds[^1];

    /// <summary>Adds text to the answer.</summary>
    /// <param name="text">The text; JSON for a structured output.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule Replies(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replies(_ => text);
    }

    /// <summary>Adds text to the answer that depends on the turn.</summary>
    /// <param name="text">Makes the text.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule Replies(Func<EmulatedTurn, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(turn => StepJson.Output(StepJson.Text(text(turn))).Freeze());
    }

    /// <summary>Adds a thought with a summary. In a background run it is a piece of progress.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule Thinks(string summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Add(_ => StepJson.Thought(summary).Freeze());
    }

    /// <summary>Adds a function call; several make parallel calls. The interaction then ends with <c>requires_action</c>.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="argumentsJson">The arguments, a JSON object.</param>
    /// <returns>This rule.</returns>
    /// <exception cref="JsonException"><paramref name="argumentsJson"/> is not JSON.</exception>
    public EmulatorRule CallsTool(string name, string argumentsJson = "{}")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var arguments = JsonFreezing.Parse(argumentsJson);
        return Add(_ => StepJson.FunctionCall(name, arguments.ToNode()!).Freeze());
    }

    /// <summary>Adds steps as they are. Missing ids of function calls and missing signatures of thoughts are filled in.</summary>
    /// <param name="stepsJson">A JSON array of steps, or one step.</param>
    /// <returns>This rule.</returns>
    /// <exception cref="JsonException"><paramref name="stepsJson"/> is not JSON.</exception>
    public EmulatorRule RespondsWith(string stepsJson)
    {
        var json = JsonFreezing.Parse(stepsJson);
        foreach (var step in json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : ImmutableArray.Create(json))
            Add(_ => step);
        return this;
    }

    /// <summary>
    /// Starts the answer to the function results that the client will send or, after <c>EndsWith("requires_continuation")</c>, to its
    /// continuation token.
    /// </summary>
    /// <returns>This rule.</returns>
    public EmulatorRule Then()
    {
        _rounds.Add(new ScriptedAnswer());
        return this;
    }

    /// <summary>Ends the interaction with another status than <c>completed</c> or <c>requires_action</c>.</summary>
    /// <param name="status">
    /// A wire status, such as <c>failed</c>, <c>incomplete</c> or <c>budget_exceeded</c>. With <c>requires_continuation</c> comes a
    /// continuation token.
    /// </param>
    /// <param name="errorCode">The code of the entry in <c>errors</c>; <see langword="null"/> for no entry.</param>
    /// <param name="errorMessage">Its message.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule EndsWith(string status, string? errorCode = null, string errorMessage = "The interaction did not complete.")
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        Current.Status = status;
        Current.Error = errorCode is null ? null : new ReplyError(errorCode, errorMessage);
        return this;
    }

    /// <summary>Refuses the first requests with an error; later ones get the rule's answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error code, such as <c>rate_limit_exceeded</c>.</param>
    /// <param name="message">The error message.</param>
    /// <param name="retryAfter">What <c>Retry-After</c> and <c>retry-after-ms</c> say; <see langword="null"/> for no such headers.</param>
    /// <param name="times">How many requests are refused.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule Fails(HttpStatusCode status, string code, string message, TimeSpan? retryAfter = null, int times = 1)
    {
        _refusal = new Refusal(status, code, message, retryAfter);
        _refusalsLeft = times;
        return this;
    }

    /// <summary>Breaks the connection of a streamed answer. The interaction itself goes on and can be fetched or resumed.</summary>
    /// <param name="events">How many events arrive before.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule DropsStreamAfter(int events) => Deliver(Delivery with { DropAfter = events });

    /// <summary>Ends a streamed answer with an <c>error</c> event.</summary>
    /// <param name="events">How many events arrive before.</param>
    /// <param name="code">The error code, such as <c>deadline_exceeded</c>.</param>
    /// <param name="message">The error message.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule BreaksStreamAfter(int events, string code, string message) =>
        Deliver(Delivery with { ErrorAfter = events, Error = new ReplyError(code, message) });

    /// <summary>Waits between the events of a streamed answer, on <see cref="GeminiEmulatorOptions.TimeProvider"/>.</summary>
    /// <param name="pause">How long.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule PausesBetweenEvents(TimeSpan pause) => Deliver(Delivery with { Pause = pause });

    /// <summary>Sends a streamed answer in pieces that do not care for lines or characters.</summary>
    /// <param name="bytes">The size of a piece.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule SendsChunksOf(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        return Deliver(Delivery with { ChunkBytes = bytes });
    }

    /// <summary>Ends a JSON answer half way.</summary>
    /// <returns>This rule.</returns>
    public EmulatorRule TruncatesBody() => Deliver(Delivery with { CutsBody = true });

    /// <summary>
    /// Limits how often the rule applies; the next rule that matches takes over. Answers after <see cref="Then"/> do not count.
    /// </summary>
    /// <param name="count">How often.</param>
    /// <returns>This rule.</returns>
    public EmulatorRule Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        _usesLeft = count;
        return this;
    }

    /// <summary>Takes the turn if the rule applies and is not used up.</summary>
    internal bool TryTake(EmulatedTurn turn) =>
        _applies(turn) && (Volatile.Read(ref _usesLeft) == int.MaxValue || Interlocked.Decrement(ref _usesLeft) >= 0);

    internal bool HasRound(int round) => round < _rounds.Count;

    internal Refusal? TakeRefusal() => _refusal is not null && Interlocked.Decrement(ref _refusalsLeft) >= 0 ? _refusal : null;

    internal ScriptedAnswer Round(int round) => _rounds[round];

    private EmulatorRule Add(Func<EmulatedTurn, JsonElement> step)
    {
        Current.Steps.Add(step);
        return this;
    }

    private EmulatorRule Deliver(Delivery delivery)
    {
        Delivery = delivery;
        return this;
    }
}
