using System.Text.Json;

namespace Gemini.Gen;

/// <summary>
/// Reads the event that most of a stream consists of, a piece of text, in one pass and without allocating anything but the result.
/// </summary>
/// <remarks>Whatever is not exactly that is left to the general reader, so that both always agree.</remarks>
internal static class TextDeltaReader
{
    /// <summary>Reads a <c>step.delta</c> event with a <c>text</c> delta and no other members than the usual ones.</summary>
    /// <param name="utf8">The data of a server-sent event.</param>
    /// <returns>The event, or <see langword="null"/> if it is another or an unusual one.</returns>
    public static StepDeltaEvent? TryRead(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = RawJson.MaxDepth });
        TextDelta? delta = null;
        string? eventId = null;
        var index = 0;
        var isStepDelta = false;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("delta"u8) && delta is null)
            {
                if (!reader.Read() || (delta = TryReadDelta(ref reader)) is null)
                    return null;
            }
            else if (reader.ValueTextEquals("index"u8))
            {
                if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out index))
                    return null;
            }
            else if (reader.ValueTextEquals("event_type"u8))
            {
                if (!reader.Read() || reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals("step.delta"u8))
                    return null;
                isStepDelta = true;
            }
            else if (reader.ValueTextEquals("event_id"u8))
            {
                if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                    return null;
                eventId = reader.GetString();
            }
            else
            {
                return null;
            }
        }

        // Reading on checks that nothing follows the object.
        return isStepDelta && delta is not null && reader.TokenType == JsonTokenType.EndObject && !reader.Read()
            ? new() { Index = index, Delta = delta, EventId = eventId }
            : null;
    }

    private static TextDelta? TryReadDelta(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        string? text = null;
        var isText = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8) && !isText)
            {
                if (!reader.Read() || reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals("text"u8))
                    return null;
                isText = true;
            }
            else if (reader.ValueTextEquals("text"u8) && isText)
            {
                // Before the type is known the text is left alone: other deltas can be large.
                if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                    return null;
                text = reader.GetString();
            }
            else
            {
                return null;
            }
        }

        return isText ? new() { Text = text } : null;
    }
}
