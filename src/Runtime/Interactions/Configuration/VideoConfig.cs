namespace Gemini.Gen;

/// <summary>What kind of video is made.</summary>
public sealed record VideoConfig : WireObject
{
    /// <summary>Gets what is made from what (wire field <c>task</c>).</summary>
    public VideoTask? Task { get; init; }
}
