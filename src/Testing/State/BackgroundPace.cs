namespace Gemini.Gen.Testing;

/// <summary>How a background run advances.</summary>
/// <param name="StepDuration">How long a step takes on the clock; <see langword="null"/> if every poll is a step.</param>
/// <param name="StartsQueued">Whether it waits in the queue for one step first.</param>
internal sealed record BackgroundPace(TimeSpan? StepDuration, bool StartsQueued);
