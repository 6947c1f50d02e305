namespace Gemini.Gen.Testing;

/// <summary>How a create call's answer travels: the faults of a network and of a service in trouble.</summary>
internal sealed record Delivery
{
    public static Delivery Perfect { get; } = new();

    /// <summary>Gets the number of events after which the connection breaks.</summary>
    public int? DropAfter { get; init; }

    /// <summary>Gets the number of events after which <see cref="Error"/> ends the stream.</summary>
    public int? ErrorAfter { get; init; }

    public ReplyError? Error { get; init; }

    /// <summary>Gets the pause before each event but the first.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Gets the size of the pieces the stream arrives in; <see langword="null"/> for one piece per event.</summary>
    public int? ChunkBytes { get; init; }

    /// <summary>Gets a value indicating whether a JSON answer ends half way.</summary>
    public bool CutsBody { get; init; }
}
