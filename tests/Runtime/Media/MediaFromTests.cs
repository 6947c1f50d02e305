namespace Gemini.Gen.Tests.Media;

/// <summary>Media come from files, streams and addresses.</summary>
public sealed class MediaFromTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_becomes_the_block_of_its_content_whatever_its_name()
    {
        MediaContent content = await Content.FromFileAsync(_folder.File("photo.txt", MediaFiles.Padded("image/jpeg")));

        Assert.Equal(MimeType.ImageJpeg, Assert.IsType<ImageContent>(content).MimeType);
        Assert.Equal(MediaFiles.Padded("image/jpeg"), content.Data?.ToArray());
    }

    [Theory]
    [InlineData("table.csv", "text/csv", typeof(DocumentContent))]
    [InlineData("TABLE.CSV", "text/csv", typeof(DocumentContent))]
    [InlineData("samples.l16", "audio/l16", typeof(AudioContent))]
    [InlineData("letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", typeof(DocumentContent))]
    public async Task Content_that_does_not_tell_its_type_leaves_it_to_the_name(string name, string type, Type block)
    {
        MediaContent content = await Content.FromFileAsync(_folder.File(name, "a,b"u8.ToArray()));

        Assert.IsType(block, content);
        Assert.Equal(type, content.MimeType?.Value);
    }

    [Theory]
    [InlineData("memo.m4a", "video/mp4", "audio/m4a")]
    [InlineData("memo.weba", "video/webm", "audio/webm")]
    [InlineData("film.mp4", "video/mp4", "video/mp4")]
    public async Task The_name_tells_whether_a_container_holds_sound_alone(string name, string container, string type) =>
        Assert.Equal(type, (await Content.FromFileAsync(_folder.File(name, MediaFiles.Padded(container)))).MimeType?.Value);

    [Fact]
    public async Task Every_block_reads_files_and_streams_of_its_kind()
    {
        Assert.Equal(MimeType.ImagePng, (await ImageContent.FromFileAsync(_folder.File("a", MediaFiles.Padded("image/png")))).MimeType);
        Assert.Equal(MimeType.AudioWav, (await AudioContent.FromFileAsync(_folder.File("a", MediaFiles.Padded("audio/wav")))).MimeType);
        Assert.Equal(MimeType.VideoMp4, (await VideoContent.FromStreamAsync(new MemoryStream(MediaFiles.Padded("video/mp4")))).MimeType);
        Assert.Equal(MimeType.ApplicationPdf, (await DocumentContent.FromStreamAsync(new MemoryStream(MediaFiles.Padded("application/pdf")))).MimeType);
    }

    [Fact]
    public async Task A_file_of_unknown_type_is_named_in_the_exception()
    {
        string path = _folder.File("notes.xyz", "?"u8.ToArray());
        var e = await Assert.ThrowsAsync<ArgumentException>(() => Content.FromFileAsync(path));

        Assert.Contains("'notes.xyz'", e.Message, StringComparison.Ordinal);
        Assert.Contains("pass the mimeType", e.Message, StringComparison.Ordinal);
        Assert.Equal("text/x-notes", (await Content.FromFileAsync(path, "text/x-notes")).MimeType?.Value);
    }

    [Fact]
    public async Task Empty_and_missing_files_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Content.FromFileAsync(_folder.File("a.png", [])));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Content.FromFileAsync(_folder.File("none.png")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData((3 * 16 * 1024) - 1)]
    [InlineData(3 * 16 * 1024)]
    [InlineData((3 * 16 * 1024) + 1)]
    [InlineData(200_000)]
    public async Task A_stream_is_read_once_to_its_end_however_it_comes(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        using var pieces = new PieceStream(bytes.Chunk(777), broken: null);
        using var seekable = new MemoryStream([0xAA, .. bytes]) { Position = 1 };

        Assert.Equal(Base64Data.FromBytes(bytes), await Base64Data.FromStreamAsync(pieces));
        Assert.Equal(Base64Data.FromBytes(bytes), await Base64Data.FromStreamAsync(seekable));
        Assert.False(pieces.IsDisposed);
        Assert.Equal(seekable.Length, seekable.Position);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var pieces = new PieceStream([[1]], broken: null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ImageContent.FromStreamAsync(pieces, cancellationToken: new(canceled: true)));
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=x")]
    [InlineData("https://youtu.be/x")]
    [InlineData("https://m.youtube.com/shorts/x")]
    public void A_YouTube_link_is_a_video(string uri)
    {
        var video = Assert.IsType<VideoContent>(Content.FromUri(uri));

        Assert.Equal((uri, null), (video.Uri, video.MimeType));
    }

    [Theory]
    [InlineData("https://example.org/a.png?size=2", "image/png", typeof(ImageContent))]
    [InlineData("https://example.org/a.PDF#page=3", "application/pdf", typeof(DocumentContent))]
    [InlineData("gs://bucket/talk.mp3", "audio/mp3", typeof(AudioContent))]
    public void An_address_tells_the_type_by_its_extension(string uri, string type, Type block)
    {
        MediaContent content = Content.FromUri(uri);

        Assert.IsType(block, content);
        Assert.Equal((uri, type), (content.Uri, content.MimeType?.Value));
    }

    [Fact]
    public void An_address_that_tells_nothing_needs_a_type_or_a_kind()
    {
        const string Uploaded = "https://generativelanguage.googleapis.com/v1beta/files/abc";

        Assert.Throws<ArgumentException>(() => Content.FromUri(Uploaded));
        Assert.IsType<AudioContent>(Content.FromUri(Uploaded, MimeType.AudioFlac));
        Assert.Null(ImageContent.FromUri(Uploaded).MimeType);
    }

    [Fact]
    public void The_extension_of_an_address_is_not_believed_against_the_block()
    {
        Assert.Null(ImageContent.FromUri("https://example.org/thumbnail-of/film.mp4").MimeType);
        Assert.Equal(MimeType.AudioM4a, AudioContent.FromUri("https://example.org/talk.mp4").MimeType);
    }

    [Theory]
    [InlineData("photo.png")]
    [InlineData("/home/me/photo.png")]
    [InlineData("file:///home/me/photo.png")]
    [InlineData("data:image/png;base64,AQ==")]
    public void What_the_service_cannot_read_is_no_address(string uri)
    {
        Assert.Throws<ArgumentException>(() => ImageContent.FromUri(uri));
        Assert.Throws<ArgumentException>(() => Content.FromUri(uri));
    }
}
