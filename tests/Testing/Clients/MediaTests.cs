namespace Gemini.Gen.Testing.Tests.Clients;

/// <summary>Media out to the emulator and back.</summary>
public sealed class MediaTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;

    public MediaTests() => _client = _emulator.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task An_answers_image_and_audio_can_be_opened_and_sent_back()
    {
        Interaction image = await AskAsync(new ImageResponseFormat());
        Interaction audio = await AskAsync(new AudioResponseFormat());

        Assert.Equal(image.OutputImage!.MimeType, ImageContent.FromBytes(image.OutputImage.Data!.Value.ToArray()).MimeType);
        Assert.Equal(audio.OutputAudio!.MimeType, (await AudioContent.FromStreamAsync(audio.OutputAudio.OpenRead())).MimeType);

        Interaction seen = await _client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, [new TextContent("What is this?"), image.OutputImage]);

        Assert.Equal(InteractionStatus.Completed, seen.Status);
    }

    private Task<Interaction> AskAsync(ResponseFormat format) => _client.Interactions.CreateAsync(
        new ModelInteractionRequest { Model = GeminiModels.Gemini38Flash, Input = "Make one.", ResponseFormat = format });
}
