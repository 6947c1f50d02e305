namespace Gemini.Gen;

/// <summary>Image output (wire: <c>{"type":"image"}</c>).</summary>
public sealed record ImageResponseFormat : ResponseFormat
{
    /// <inheritdoc/>
    public override string Type => "image";

    /// <summary>Gets the media type: <c>image/jpeg</c> (wire field <c>mime_type</c>).</summary>
    public MimeType? MimeType { get; init; }

    /// <summary>Gets the aspect ratio (wire field <c>aspect_ratio</c>).</summary>
    public AspectRatio? AspectRatio { get; init; }

    /// <summary>Gets the size (wire field <c>image_size</c>).</summary>
    public ImageSize? ImageSize { get; init; }

    /// <summary>Gets whether the image comes inline or as a URI (wire field <c>delivery</c>).</summary>
    public MediaDelivery? Delivery { get; init; }
}
