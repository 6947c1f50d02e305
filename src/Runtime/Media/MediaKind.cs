namespace Gemini.Gen;

/// <summary>The kinds of media, one per content block.</summary>
internal enum MediaKind
{
    /// <summary><see cref="ImageContent"/>.</summary>
    Image,

    /// <summary><see cref="AudioContent"/>.</summary>
    Audio,

    /// <summary><see cref="VideoContent"/>.</summary>
    Video,

    /// <summary><see cref="DocumentContent"/>.</summary>
    Document,
}
