using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// One entry of an interaction's timeline: what the user said, what the model thought, called and answered (wire: told apart by
/// <c>type</c>).
/// </summary>
[JsonConverter(typeof(StepConverter))]
public abstract record Step : Output
{
    private protected Step()
    {
    }

    /// <summary>Reads a step that was written with <see cref="WireObject.ToJson"/>, for example from a stored history.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The step; <see cref="UnknownStep"/> if its type is not known.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static Step Parse(ReadOnlySpan<byte> utf8Json) => GeminiJson.Read<Step>(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static Step Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));
}
