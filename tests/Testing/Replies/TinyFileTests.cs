using System.Buffers.Binary;
using System.Text;

namespace Gemini.Gen.Testing.Tests.Replies;

public sealed class TinyFileTests
{
    // Decoded to 8x8 pixels of grey 128 by jpeg-js 0.4.4, and named a baseline JPEG of that size by file(1).
    private const string GreySquare =
        "/9j/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z";

    [Fact]
    public void The_image_is_the_file_that_a_decoder_has_read() => Assert.Equal(GreySquare, TinyMedia.Image().Freeze().Text("data"));

    [Theory]
    [InlineData(null, 24000)]
    [InlineData(16000, 16000)]
    public void The_sound_is_a_wave_file_of_ten_milliseconds_and_more(int? asked, int rate)
    {
        var audio = TinyMedia.Audio(asked).Freeze();
        var file = audio.GetProperty("data").GetBytesFromBase64();

        Assert.Equal(("RIFF", "WAVEfmt ", "data"), (Text(0, 4), Text(8, 8), Text(36, 4)));
        Assert.Equal((file.Length - 8, 16, file.Length - 44), (Int32(4), Int32(16), Int32(40)));
        // PCM, one channel, 16 bits: two bytes a sample.
        Assert.Equal((1, 1, 2, 16), (Int16(20), Int16(22), Int16(32), Int16(34)));
        Assert.Equal((rate, rate * 2), (Int32(24), Int32(28)));
        Assert.Equal(240 * 2, file.Length - 44);
        Assert.Equal((rate, 1), (audio.Integer("sample_rate"), audio.Integer("channels")));
        Assert.Equal(("audio", "audio/wav"), (audio.Text("type"), audio.Text("mime_type")));

        string Text(int at, int length) => Encoding.ASCII.GetString(file, at, length);
        int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
        int Int16(int at) => BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(at));
    }
}
