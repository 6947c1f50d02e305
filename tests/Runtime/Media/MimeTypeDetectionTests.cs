using System.Text;

namespace Gemini.Gen.Tests.Media;

/// <summary>The media type is found by content, then by name, and must be given where neither tells it.</summary>
public sealed class MimeTypeDetectionTests
{
    public static TheoryData<string> Types => new(MediaFiles.Starts.Keys);

    [Theory]
    [MemberData(nameof(Types))]
    public void The_first_bytes_tell_the_type_and_so_the_block(string type)
    {
        string expected = type.Split(' ')[0];
        MediaContent content = Content.FromBytes(MediaFiles.Padded(type));

        Assert.Equal(expected, content.MimeType?.Value);
        Assert.Equal(expected == "application/pdf" ? "document" : expected.Split('/')[0], content.Type);
        Assert.Equal(MediaFiles.Padded(type), content.Data?.ToArray());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Bytes_that_are_cut_short_never_do_harm(string type)
    {
        byte[] start = MediaFiles.Starts[type];
        for (int length = 0; length <= start.Length; length++)
            Assert.True(MediaSignature.Find(start.AsSpan(0, length)) is null or { Value: not null });
    }

    [Theory]
    [InlineData("BMW is a car maker, as is well known.")]
    [InlineData("plain text")]
    [InlineData("RIFFs of guitars are not sound files")]
    [InlineData("PK\u0003\u0004 an archive, such as a Word document")]
    public void Texts_and_archives_do_not_tell_their_type(string text)
    {
        var e = Assert.Throws<ArgumentException>(() => Content.FromBytes(Encoding.Latin1.GetBytes(text)));

        Assert.Contains("pass the mimeType", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_not_taken_for_sound() =>
        Assert.Null(MediaSignature.Find([0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, (byte)'c', 0]));

    [Fact]
    public void Matroska_and_AVIF_are_not_among_the_types_of_the_service()
    {
        Assert.Null(MediaSignature.Find([0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x88, .. "matroska"u8]));
        Assert.Null(MediaSignature.Find([0, 0, 0, 24, .. "ftypavif"u8, 0, 0, 0, 0, .. "avifmif1"u8]));
        Assert.Null(MediaSignature.Find([0, 0, 0, 24, .. "ftypmif1"u8, 0, 0, 0, 0, .. "avifmif1"u8]));
    }

    [Fact]
    public void A_type_that_is_given_is_believed()
    {
        Assert.Equal("text/markdown", DocumentContent.FromBytes("# Title"u8, "text/markdown").MimeType?.Value);
        Assert.IsType<DocumentContent>(Content.FromBytes("a,b"u8, MimeType.TextCsv));
        Assert.IsType<AudioContent>(Content.FromBytes(MediaFiles.Padded("image/png"), MimeType.AudioL16));
    }

    [Fact]
    public void A_type_that_no_block_takes_is_refused() =>
        Assert.Throws<ArgumentException>(() => Content.FromBytes([1], "model/gltf+json"));

    [Fact]
    public void Bytes_of_another_kind_are_refused_with_the_block_that_takes_them()
    {
        var e = Assert.Throws<ArgumentException>(() => ImageContent.FromBytes(MediaFiles.Padded("video/webm")));

        Assert.Contains("VideoContent", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("video/mp4", "audio/m4a")]
    [InlineData("video/webm", "audio/webm")]
    public void A_container_asked_for_as_audio_is_audio(string container, string audio) =>
        Assert.Equal(audio, AudioContent.FromBytes(MediaFiles.Padded(container)).MimeType?.Value);

    [Fact]
    public void No_bytes_are_refused() => Assert.Throws<ArgumentException>(() => ImageContent.FromBytes([], MimeType.ImagePng));

    [Theory]
    [InlineData("image/png", ".png")]
    [InlineData("image/jpeg", ".jpg")]
    [InlineData("IMAGE/JPEG", ".jpg")]
    [InlineData("audio/l16; rate=24000", ".l16")]
    [InlineData("application/x-new", null)]
    [InlineData("", null)]
    public void A_type_tells_the_extension_for_a_file(string type, string? extension) =>
        Assert.Equal(extension, new MimeType(type).FileExtension);
}
