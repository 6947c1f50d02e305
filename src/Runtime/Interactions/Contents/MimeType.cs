using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// A media type (wire field <c>mime_type</c>). The members are those the service knows. The set is open: any other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<MimeType>))]
public readonly record struct MimeType(string Value) : IStringValue<MimeType>
{
    /// <summary>Gets <c>image/png</c>: PNG image.</summary>
    public static MimeType ImagePng => new("image/png");

    /// <summary>Gets <c>image/jpeg</c>: JPEG image.</summary>
    public static MimeType ImageJpeg => new("image/jpeg");

    /// <summary>Gets <c>image/webp</c>: WebP image.</summary>
    public static MimeType ImageWebp => new("image/webp");

    /// <summary>Gets <c>image/heic</c>: HEIC image.</summary>
    public static MimeType ImageHeic => new("image/heic");

    /// <summary>Gets <c>image/heif</c>: HEIF image.</summary>
    public static MimeType ImageHeif => new("image/heif");

    /// <summary>Gets <c>image/gif</c>: GIF image.</summary>
    public static MimeType ImageGif => new("image/gif");

    /// <summary>Gets <c>image/bmp</c>: BMP image.</summary>
    public static MimeType ImageBmp => new("image/bmp");

    /// <summary>Gets <c>image/tiff</c>: TIFF image.</summary>
    public static MimeType ImageTiff => new("image/tiff");

    /// <summary>Gets <c>audio/wav</c>: WAV sound.</summary>
    public static MimeType AudioWav => new("audio/wav");

    /// <summary>Gets <c>audio/mp3</c>: MP3 sound.</summary>
    public static MimeType AudioMp3 => new("audio/mp3");

    /// <summary>Gets <c>audio/aiff</c>: AIFF sound.</summary>
    public static MimeType AudioAiff => new("audio/aiff");

    /// <summary>Gets <c>audio/aac</c>: AAC sound.</summary>
    public static MimeType AudioAac => new("audio/aac");

    /// <summary>Gets <c>audio/ogg</c>: Ogg sound.</summary>
    public static MimeType AudioOgg => new("audio/ogg");

    /// <summary>Gets <c>audio/ogg_opus</c>: Opus sound in Ogg, as an output form.</summary>
    public static MimeType AudioOggOpus => new("audio/ogg_opus");

    /// <summary>Gets <c>audio/flac</c>: FLAC sound.</summary>
    public static MimeType AudioFlac => new("audio/flac");

    /// <summary>Gets <c>audio/mpeg</c>: MPEG sound.</summary>
    public static MimeType AudioMpeg => new("audio/mpeg");

    /// <summary>Gets <c>audio/m4a</c>: M4A sound.</summary>
    public static MimeType AudioM4a => new("audio/m4a");

    /// <summary>Gets <c>audio/l16</c>: Raw 16-bit samples, without a header.</summary>
    public static MimeType AudioL16 => new("audio/l16");

    /// <summary>Gets <c>audio/opus</c>: Opus sound.</summary>
    public static MimeType AudioOpus => new("audio/opus");

    /// <summary>Gets <c>audio/alaw</c>: A-law sound.</summary>
    public static MimeType AudioAlaw => new("audio/alaw");

    /// <summary>Gets <c>audio/mulaw</c>: μ-law sound.</summary>
    public static MimeType AudioMulaw => new("audio/mulaw");

    /// <summary>Gets <c>audio/webm</c>: WebM sound.</summary>
    public static MimeType AudioWebm => new("audio/webm");

    /// <summary>Gets <c>video/mp4</c>: MP4 video.</summary>
    public static MimeType VideoMp4 => new("video/mp4");

    /// <summary>Gets <c>video/mpeg</c>: MPEG video.</summary>
    public static MimeType VideoMpeg => new("video/mpeg");

    /// <summary>Gets <c>video/mpg</c>: MPEG video, under its other name.</summary>
    public static MimeType VideoMpg => new("video/mpg");

    /// <summary>Gets <c>video/mov</c>: QuickTime video.</summary>
    public static MimeType VideoMov => new("video/mov");

    /// <summary>Gets <c>video/avi</c>: AVI video.</summary>
    public static MimeType VideoAvi => new("video/avi");

    /// <summary>Gets <c>video/x-flv</c>: Flash video.</summary>
    public static MimeType VideoFlv => new("video/x-flv");

    /// <summary>Gets <c>video/webm</c>: WebM video.</summary>
    public static MimeType VideoWebm => new("video/webm");

    /// <summary>Gets <c>video/wmv</c>: Windows Media video.</summary>
    public static MimeType VideoWmv => new("video/wmv");

    /// <summary>Gets <c>video/3gpp</c>: 3GPP video.</summary>
    public static MimeType Video3gpp => new("video/3gpp");

    /// <summary>Gets <c>video/jpeg2000</c>: JPEG 2000 frames, in streams.</summary>
    public static MimeType VideoJpeg2000 => new("video/jpeg2000");

    /// <summary>Gets <c>application/json</c>: JSON, for structured output.</summary>
    public static MimeType ApplicationJson => new("application/json");

    /// <summary>Gets <c>text/plain</c>: Plain text.</summary>
    public static MimeType TextPlain => new("text/plain");

    /// <summary>Gets <c>text/csv</c>: Comma-separated values.</summary>
    public static MimeType TextCsv => new("text/csv");

    /// <summary>Gets <c>application/pdf</c>: PDF document.</summary>
    public static MimeType ApplicationPdf => new("application/pdf");

    /// <summary>Gets <c>application/vnd.openxmlformats-officedocument.wordprocessingml.document</c>: Word document.</summary>
    public static MimeType Docx => new("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <summary>Gets <c>application/vnd.openxmlformats-officedocument.wordprocessingml.template</c>: Word template.</summary>
    public static MimeType Dotx => new("application/vnd.openxmlformats-officedocument.wordprocessingml.template");

    /// <summary>Gets <c>application/msword</c>: Word document, older form.</summary>
    public static MimeType Doc => new("application/msword");

    /// <summary>Gets <c>application/vnd.openxmlformats-officedocument.presentationml.presentation</c>: PowerPoint presentation.</summary>
    public static MimeType Pptx => new("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /// <summary>Gets <c>application/vnd.ms-powerpoint</c>: PowerPoint presentation, older form.</summary>
    public static MimeType Ppt => new("application/vnd.ms-powerpoint");

    /// <summary>Gets <c>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet</c>: Excel workbook.</summary>
    public static MimeType Xlsx => new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>Gets <c>application/vnd.ms-excel</c>: Excel workbook, older form.</summary>
    public static MimeType Xls => new("application/vnd.ms-excel");

    /// <summary>Gets <c>application/vnd.oasis.opendocument.text</c>: OpenDocument text.</summary>
    public static MimeType Odt => new("application/vnd.oasis.opendocument.text");

    /// <summary>Gets <c>application/vnd.oasis.opendocument.presentation</c>: OpenDocument presentation.</summary>
    public static MimeType Odp => new("application/vnd.oasis.opendocument.presentation");

    /// <summary>Gets <c>application/vnd.oasis.opendocument.spreadsheet</c>: OpenDocument spreadsheet.</summary>
    public static MimeType Ods => new("application/vnd.oasis.opendocument.spreadsheet");

    /// <summary>
    /// Gets the usual extension of a file of this type, with its dot, such as <c>.png</c>; <see langword="null"/> for a type that is not
    /// among the members here.
    /// </summary>
    public string? FileExtension => FileExtensions.Of(this);

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator MimeType(string value) => new(value);

    static MimeType IStringValue<MimeType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
