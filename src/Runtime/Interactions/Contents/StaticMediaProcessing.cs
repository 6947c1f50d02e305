namespace Gemini.Gen;

/// <summary>Looks at a video at a fixed rate, or at a part of it (wire: <c>{"type":"static"}</c>).</summary>
public sealed record StaticMediaProcessing : WireObject
{
    /// <summary>Gets the wire field <c>type</c>, always <c>static</c>.</summary>
    public string Type { get; } = "static";

    /// <summary>Gets the frames per second to look at (wire field <c>fps</c>).</summary>
    public double? Fps { get; init; }

    /// <summary>Gets where to start, counted from the beginning (wire field <c>start_offset</c>).</summary>
    public Duration? StartOffset { get; init; }

    /// <summary>Gets where to stop, counted from the beginning (wire field <c>end_offset</c>).</summary>
    public Duration? EndOffset { get; init; }
}
