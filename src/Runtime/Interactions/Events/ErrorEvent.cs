namespace Gemini.Gen;

/// <summary>The stream ends with an error (wire: <c>error</c>).</summary>
public sealed record ErrorEvent : InteractionEvent
{
    /// <summary>Gets what went wrong (wire field <c>error</c>).</summary>
    public InteractionError? Error { get; init; }

    private protected override string CurrentEventType => "error";
}
