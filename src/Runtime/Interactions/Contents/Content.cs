using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// A block of text, image, audio, video or document, sent to the model or produced by it (wire: told apart by <c>type</c>).
/// </summary>
[JsonConverter(typeof(ContentConverter))]
public abstract partial record Content : Output
{
    private protected Content()
    {
    }
}
