namespace Gemini.Gen.Testing;

/// <summary>Settings of a <see cref="GeminiEmulator"/>.</summary>
public sealed class GeminiEmulatorOptions
{
    /// <summary>
    /// Gets the clock of timestamps, retention, background runs with a <see cref="BackgroundStepDuration"/>, and pauses between events.
    /// By default a clock that starts at 2026-11-01T00:00:00Z and moves by one second with each request, so that runs are repeatable.
    /// </summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>
    /// Gets how long a step of a background run takes. <see langword="null"/>, the default: time does not matter, and each poll
    /// (get) advances the run by one step.
    /// </summary>
    public TimeSpan? BackgroundStepDuration { get; init; }

    /// <summary>Gets a value indicating whether background runs are <c>queued</c> for one step first. By default they are not.</summary>
    public bool BackgroundStartsQueued { get; init; }

    /// <summary>Gets how long stored interactions are kept. By default 55 days, as on the paid tier.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(55);

    /// <summary>Gets the API key that is accepted. <see langword="null"/>, the default: any that is not empty.</summary>
    public string? ApiKey { get; init; }

    /// <summary>
    /// Gets the models that exist; others are refused with <c>model_not_found</c>. <see langword="null"/>, the default: any.
    /// </summary>
    public IReadOnlyCollection<string>? Models { get; init; }
}
