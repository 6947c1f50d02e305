namespace Gemini.Gen;

/// <summary>Video output (wire: <c>{"type":"video"}</c>).</summary>
public sealed record VideoResponseFormat : ResponseFormat
{
    /// <inheritdoc/>
    public override string Type => "video";

    /// <summary>Gets the resolution; the service's default is 720p (wire field <c>resolution</c>).</summary>
    public VideoResolution? Resolution { get; init; }

    /// <summary>Gets the aspect ratio: 16:9 or 9:16 (wire field <c>aspect_ratio</c>).</summary>
    public AspectRatio? AspectRatio { get; init; }

    /// <summary>Gets the length of the video (wire field <c>duration</c>).</summary>
    public Duration? Duration { get; init; }

    /// <summary>Gets whether the video comes inline or as a URI (wire field <c>delivery</c>).</summary>
    public MediaDelivery? Delivery { get; init; }

    /// <summary>Gets the bucket to write to, which Vertex needs for <see cref="MediaDelivery.Uri"/> (wire field <c>gcs_uri</c>).</summary>
    public string? GcsUri { get; init; }
}
