namespace Gemini.Gen;

/// <summary>How the events of an interaction are read.</summary>
public sealed record StreamOptions
{
    /// <summary>
    /// Gets a value indicating whether an interaction that runs in the background is also cancelled on the server when reading is
    /// cancelled or left early; <see langword="false"/> by default: it goes on, and
    /// <see cref="InteractionsClient.GetStreamAsync(string, string?, CancellationToken)"/> or <see cref="InteractionsClient.WaitAsync"/>
    /// can take it up again. A stream that breaks cancels nothing. Nothing can be cancelled before the first event has brought the id.
    /// </summary>
    public bool CancelOnServer { get; init; }
}
