using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Where an interaction stands (wire field <c>status</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<InteractionStatus>))]
public readonly partial record struct InteractionStatus(string Value) : IStringValue<InteractionStatus>
{
    /// <summary>Gets <c>in_progress</c>: it runs.</summary>
    public static InteractionStatus InProgress => new("in_progress");

    /// <summary>Gets <c>queued</c>: it waits to start.</summary>
    public static InteractionStatus Queued => new("queued");

    /// <summary>Gets <c>requires_action</c>: the turn has ended and the service waits for the application, mostly for function results.</summary>
    public static InteractionStatus RequiresAction => new("requires_action");

    /// <summary>Gets <c>requires_continuation</c>: the run was paused and goes on when it is continued with its continuation token.</summary>
    public static InteractionStatus RequiresContinuation => new("requires_continuation");

    /// <summary>Gets <c>completed</c>: it is done.</summary>
    public static InteractionStatus Completed => new("completed");

    /// <summary>Gets <c>failed</c>: it ended with an error.</summary>
    public static InteractionStatus Failed => new("failed");

    /// <summary>Gets <c>cancelled</c>: it was cancelled.</summary>
    public static InteractionStatus Cancelled => new("cancelled");

    /// <summary>Gets <c>incomplete</c>: it was cut short, for example by <see cref="GenerationConfig.MaxOutputTokens"/>.</summary>
    public static InteractionStatus Incomplete => new("incomplete");

    /// <summary>Gets <c>budget_exceeded</c>: it used up its budget of tokens.</summary>
    public static InteractionStatus BudgetExceeded => new("budget_exceeded");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator InteractionStatus(string value) => new(value);

    static InteractionStatus IStringValue<InteractionStatus>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
