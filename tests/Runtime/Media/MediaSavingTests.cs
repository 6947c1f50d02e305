using System.Text;

namespace Gemini.Gen.Tests.Media;

/// <summary>Inline media can be saved and opened.</summary>
public sealed class MediaSavingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3 * 16 * 1024)]
    [InlineData(200_000)]
    public async Task Saving_writes_the_decoded_bytes_over_what_was_there(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        string path = _folder.File("a.png", new byte[300_000]);
        await new ImageContent { Data = bytes }.SaveAsync(path);

        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task Base64_with_line_breaks_is_understood()
    {
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(i => (byte)i)];
        using var copy = new MemoryStream();
        await Base64Data.FromBase64(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)).CopyToAsync(copy);

        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task An_answers_image_round_trips_through_a_file()
    {
        var answer = Interaction.Parse("""{"status":"completed","steps":[{"type":"model_output","content":[{"type":"image","data":"iVBORw0KGgo=","mime_type":"image/png"}]}]}""");
        string path = _folder.File("answer" + answer.OutputImage!.MimeType?.FileExtension);
        await answer.OutputImage.SaveAsync(path);

        Assert.EndsWith(".png", path, StringComparison.Ordinal);
        Assert.Equal(answer.OutputImage, await ImageContent.FromFileAsync(path));
    }

    [Fact]
    public void Opening_gives_a_stream_that_cannot_be_written()
    {
        using Stream stream = new DocumentContent { Data = "abc"u8.ToArray() }.OpenRead();
        using var reader = new StreamReader(stream, Encoding.ASCII);

        Assert.False(stream.CanWrite);
        Assert.Equal("abc", reader.ReadToEnd());
    }

    [Fact]
    public async Task A_block_that_only_has_an_address_says_where_to_download()
    {
        var video = new VideoContent { Uri = "https://example.org/v.mp4" };
        string path = _folder.File("v.mp4");
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => video.SaveAsync(path));

        Assert.Contains("https://example.org/v.mp4", e.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
        Assert.Throws<InvalidOperationException>(() => new VideoContent().OpenRead());
    }

    [Fact]
    public async Task Data_that_is_no_base64_leaves_the_file_alone()
    {
        string path = _folder.File("a.png", [1]);
        await Assert.ThrowsAsync<FormatException>(() => new ImageContent { Data = Base64Data.FromBase64("?") }.SaveAsync(path));

        Assert.Equal([1], await File.ReadAllBytesAsync(path));
    }
}
