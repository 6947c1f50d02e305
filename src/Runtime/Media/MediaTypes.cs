namespace Gemini.Gen;

/// <summary>Decides of what media type bytes and addresses are, and which content block takes them.</summary>
internal static class MediaTypes
{
    /// <summary>Decides the type of bytes.</summary>
    /// <param name="given">The type the caller gave, which is believed.</param>
    /// <param name="start">The first bytes.</param>
    /// <param name="name">The file's name, if there is one.</param>
    /// <param name="wanted">The kind of block to make; <see langword="null"/> for the one that fits.</param>
    /// <exception cref="ArgumentException">The type cannot be told, or is of another kind.</exception>
    public static MimeType OfBytes(MimeType? given, ReadOnlySpan<byte> start, string? name, MediaKind? wanted)
    {
        if (IsGiven(given))
            return given!.Value;
        MimeType? named = name is null ? null : FileExtensions.TypeOf(name);
        MimeType type = MediaSignature.Find(start) is { } found
            ? IsSound(wanted, named) ? AsSound(found) : found
            : named ?? throw Unknown(name);
        if (wanted is { } kind && KindOf(type) != kind)
        {
            throw new ArgumentException(
                $"{Subject(name)} of type {type}, which is not {Noun(kind)}: use {BlockOf(type)} or Content, or pass the mimeType if " +
                "this is wrong.");
        }

        return type;
    }

    /// <summary>Decides the type of what an address points to, as far as the address tells it.</summary>
    /// <param name="given">The type the caller gave, which is believed.</param>
    /// <param name="uri">The address.</param>
    /// <param name="wanted">The kind of block; a type of another kind is not believed, as an address may end as it likes.</param>
    public static MimeType? OfUri(MimeType? given, Uri uri, MediaKind? wanted)
    {
        if (IsGiven(given))
            return given;
        MimeType? named = FileExtensions.TypeOf(uri.AbsolutePath);
        if (named is { } type && wanted == MediaKind.Audio)
            named = AsSound(type);
        return named is { } known && wanted is { } kind && KindOf(known) != kind ? null : named;
    }

    /// <summary>Tells which block takes a type.</summary>
    /// <exception cref="ArgumentException">None does.</exception>
    public static MediaKind KindOf(MimeType type)
    {
        string name = type.ToString();
        return name switch
        {
            _ when Is("image/") => MediaKind.Image,
            _ when Is("audio/") => MediaKind.Audio,
            _ when Is("video/") => MediaKind.Video,
            _ when Is("text/") || Is("application/") => MediaKind.Document,
            _ => throw new ArgumentException($"'{name}' is no type of an image, audio, video or document."),
        };

        bool Is(string prefix) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsGiven(MimeType? type) => !string.IsNullOrEmpty(type?.Value);

    /// <summary>Containers do not say whether they hold pictures; the caller or the file's name may.</summary>
    private static bool IsSound(MediaKind? wanted, MimeType? named) =>
        wanted == MediaKind.Audio || (wanted is null && named is { } type && KindOf(type) == MediaKind.Audio);

    private static MimeType AsSound(MimeType container) =>
        container == MimeType.VideoMp4 ? MimeType.AudioM4a
        : container == MimeType.VideoWebm ? MimeType.AudioWebm
        : container;

    private static ArgumentException Unknown(string? name) => new(
        (name is null
            ? "The media type of the bytes cannot be told from them"
            : $"The media type of '{name}' cannot be told from its content or name") +
        ": pass the mimeType, such as MimeType.TextPlain. Text formats do not tell their type by their bytes.");

    private static string Subject(string? name) => name is null ? "The bytes are" : $"'{name}' is";

    private static string Noun(MediaKind kind) => kind switch
    {
        MediaKind.Image => "an image",
        MediaKind.Audio => "audio",
        MediaKind.Video => "a video",
        _ => "a document",
    };

    private static string BlockOf(MimeType type) => $"{KindOf(type)}Content";
}
