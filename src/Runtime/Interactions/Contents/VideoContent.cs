namespace Gemini.Gen;

/// <summary>A video (wire: <c>{"type":"video"}</c>). Give exactly one of data and URI.</summary>
public sealed partial record VideoContent : MediaContent
{
    /// <inheritdoc/>
    public override string Type => "video";

    /// <summary>Gets the name by which the request can speak of this video (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets how finely the model looks at each frame; finer costs more tokens (wire field <c>resolution</c>).</summary>
    public MediaResolution? Resolution { get; init; }

    /// <summary>Gets how the frames are chosen: at a fixed rate, or by the model as it needs them (wire field <c>processing</c>).</summary>
    public VideoProcessing? Processing { get; init; }
}
