using System.Text.Json;
using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>What a function returned, as the model gets it.</summary>
internal static class FunctionResults
{
    // Spaces are tokens.
    private static readonly JsonSerializerOptions Compact = new(AI.AIJsonUtilities.DefaultOptions) { WriteIndented = false };

    public static ToolResultValue Value(AI.FunctionResultContent content) => content.Result switch
    {
        // The message of an exception is the caller's to show: Microsoft.Extensions.AI puts it into the result when it may be seen.
        null => content.Exception is null ? "" : "Error: the function failed.",
        string text => text,
        RawJson json => json,
        ToolResultValue value => value,
        AI.AIContent one => Blocks([one]),
        IEnumerable<AI.AIContent> many => Blocks(many),
        { } value => Json(value),
    };

    /// <summary>The JSON of a value by the options that Microsoft.Extensions.AI uses for functions.</summary>
    public static RawJson Json(object value) => value is JsonElement element
        ? RawJson.FromElement(element)
        : RawJson.FromValidUtf8(JsonSerializer.SerializeToUtf8Bytes(
            value,
            Compact.GetTypeInfo(value is IDictionary<string, object?> ? typeof(IDictionary<string, object?>) : value.GetType())));

    private static ToolResultValue Blocks(IEnumerable<AI.AIContent> contents) =>
        ToolResultValue.FromBlocks(contents.Select(ContentBlocks.Of).OfType<Content>().ToArray());
}
