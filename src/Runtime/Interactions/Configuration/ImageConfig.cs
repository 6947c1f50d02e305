namespace Gemini.Gen;

/// <summary>The shape of image output. Deprecated: use <see cref="ImageResponseFormat"/>.</summary>
public sealed record ImageConfig : WireObject
{
    /// <summary>Gets the aspect ratio (wire field <c>aspect_ratio</c>).</summary>
    public AspectRatio? AspectRatio { get; init; }

    /// <summary>Gets the size (wire field <c>image_size</c>).</summary>
    public ImageSize? ImageSize { get; init; }
}
