using System.Collections.Frozen;

namespace Gemini.Gen;

/// <summary>Which file extension goes with which media type.</summary>
internal static class FileExtensions
{
    // The first extension of a type is the one a new file gets.
    private static readonly (string Extension, MimeType Type)[] All =
    [
        (".png", MimeType.ImagePng),
        (".jpg", MimeType.ImageJpeg), (".jpeg", MimeType.ImageJpeg), (".jpe", MimeType.ImageJpeg), (".jfif", MimeType.ImageJpeg),
        (".webp", MimeType.ImageWebp),
        (".heic", MimeType.ImageHeic),
        (".heif", MimeType.ImageHeif),
        (".gif", MimeType.ImageGif),
        (".bmp", MimeType.ImageBmp), (".dib", MimeType.ImageBmp),
        (".tiff", MimeType.ImageTiff), (".tif", MimeType.ImageTiff),
        (".wav", MimeType.AudioWav), (".wave", MimeType.AudioWav),
        (".mp3", MimeType.AudioMp3), (".mp3", MimeType.AudioMpeg),
        (".aiff", MimeType.AudioAiff), (".aif", MimeType.AudioAiff), (".aifc", MimeType.AudioAiff),
        (".aac", MimeType.AudioAac),
        (".ogg", MimeType.AudioOgg), (".oga", MimeType.AudioOgg), (".ogg", MimeType.AudioOggOpus),
        (".flac", MimeType.AudioFlac),
        (".m4a", MimeType.AudioM4a), (".m4b", MimeType.AudioM4a),
        (".l16", MimeType.AudioL16),
        (".opus", MimeType.AudioOpus),
        (".alaw", MimeType.AudioAlaw),
        (".mulaw", MimeType.AudioMulaw),
        (".weba", MimeType.AudioWebm),
        (".mp4", MimeType.VideoMp4), (".m4v", MimeType.VideoMp4),
        (".mpeg", MimeType.VideoMpeg), (".mpg", MimeType.VideoMpg), (".mpe", MimeType.VideoMpeg),
        (".mov", MimeType.VideoMov), (".qt", MimeType.VideoMov),
        (".avi", MimeType.VideoAvi),
        (".flv", MimeType.VideoFlv),
        (".webm", MimeType.VideoWebm),
        (".wmv", MimeType.VideoWmv), (".asf", MimeType.VideoWmv),
        (".3gp", MimeType.Video3gpp), (".3gpp", MimeType.Video3gpp), (".3g2", MimeType.Video3gpp),
        (".pdf", MimeType.ApplicationPdf),
        (".csv", MimeType.TextCsv),
        (".txt", MimeType.TextPlain),
        (".json", MimeType.ApplicationJson),
        (".docx", MimeType.Docx), (".dotx", MimeType.Dotx), (".doc", MimeType.Doc),
        (".pptx", MimeType.Pptx), (".ppt", MimeType.Ppt),
        (".xlsx", MimeType.Xlsx), (".xls", MimeType.Xls),
        (".odt", MimeType.Odt), (".odp", MimeType.Odp), (".ods", MimeType.Ods),
    ];

    private static readonly FrozenDictionary<string, MimeType> Types = All.DistinctBy(static e => e.Extension)
        .ToFrozenDictionary(static e => e.Extension, static e => e.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Extensions = All.DistinctBy(static e => e.Type)
        .ToFrozenDictionary(static e => e.Type.Value, static e => e.Extension, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the type that the extension of a file name or path stands for.</summary>
    /// <returns>The type; <see langword="null"/> if the extension is missing or not known.</returns>
    public static MimeType? TypeOf(string name) =>
        Types.TryGetValue(Path.GetExtension(name), out MimeType type) ? type : default(MimeType?);

    /// <summary>Finds the extension of a type, with its dot.</summary>
    /// <returns>The extension; <see langword="null"/> if the type is not known.</returns>
    public static string? Of(MimeType type)
    {
        // Parameters may follow, as in "audio/l16; rate=24000".
        string name = type.ToString();
        int end = name.IndexOf(';', StringComparison.Ordinal);
        return Extensions.GetValueOrDefault(end < 0 ? name : name[..end].TrimEnd());
    }
}
