namespace Gemini.Gen;

/// <content>Groups of statuses.</content>
public readonly partial record struct InteractionStatus
{
    /// <summary>
    /// Gets a value indicating whether the interaction has ended for good. One that waits for the application
    /// (<see cref="RequiresAction"/>) has not.
    /// </summary>
    public bool IsTerminal => Value is "completed" or "failed" or "cancelled" or "incomplete" or "budget_exceeded";

    /// <summary>Gets a value indicating whether the service still works on it: poll as long as this holds.</summary>
    public bool IsRunning => Value is "in_progress" or "queued";
}
