namespace Gemini.Gen;

/// <summary>How a background interaction is waited for.</summary>
public sealed record BackgroundOptions
{
    /// <summary>Gets the wait before the first look at the interaction, 1 second by default. It grows by half with every look.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the longest wait between two looks, 10 seconds by default.</summary>
    public TimeSpan LongestInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets how long to wait in all; no limit by default. When it is over, an <see cref="InteractionTimeoutException"/> is thrown and the
    /// interaction goes on.
    /// </summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets a value indicating whether the interaction is also cancelled on the server when the wait is cancelled or takes too long;
    /// <see langword="false"/> by default: it goes on, and <see cref="InteractionsClient.WaitAsync"/> can wait for it again.
    /// </summary>
    public bool CancelOnServer { get; init; }
}
