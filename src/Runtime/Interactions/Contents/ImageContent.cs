namespace Gemini.Gen;

/// <summary>An image (wire: <c>{"type":"image"}</c>). Give exactly one of data and URI.</summary>
public sealed partial record ImageContent : MediaContent
{
    /// <inheritdoc/>
    public override string Type => "image";

    /// <summary>Gets how finely the model looks at it; finer costs more tokens (wire field <c>resolution</c>).</summary>
    public MediaResolution? Resolution { get; init; }
}
