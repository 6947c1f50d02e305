using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The content blocks and steps that a request may contain.</summary>
internal static class ContentShapes
{
    public static UnionShape Content { get; } = new UnionShape()
        // Not required here: the service has a message of its own for a missing text.
        .Case("text", o => o.With(Shape.String, "text").With(Shape.ArrayOf(Shape.Map), "annotations"))
        .Case("image", o => Media(o).With(Shape.String, "resolution"))
        .Case("audio", o => Media(o).With(Shape.Number, "channels", "sample_rate"))
        .Case("video", o => Media(o).With(Shape.String, "resolution", "name").With(Shape.Either(Shape.String, Processing), "processing"))
        .Case("document", o => Media(o));

    public static UnionShape Step { get; } = Steps();

    public static Shape Input { get; } = new InputShape();

    private static UnionShape Processing => new UnionShape()
        .Case("static", o => o.With(Shape.Number, "fps").With(Shape.String, "start_offset", "end_offset"));

    private static ObjectShape Media(ObjectShape shape) => shape.With(Shape.String, "data", "uri", "mime_type");

    // Steps of server tools are replayed as they came, and they may come incomplete; only their ids are insisted on.
    private static UnionShape Steps()
    {
        var blocks = Shape.ArrayOf(Content);
        var result = Shape.Either(Shape.String, Shape.Map, Shape.ArrayOf(Shape.Any));
        return new UnionShape()
            .Case("user_input", o => o.With(blocks, "content"))
            .Case("model_output", o => o.With(blocks, "content").With(Shape.Map, "error"))
            .Case("thought", o => o.With(Shape.String, "signature").With(blocks, "summary"))
            .Case("function_call", o => o.Requiring("id", Shape.String).Requiring("name", Shape.String).Requiring("arguments", Shape.Map))
            .Case("function_result", o => o
                .Requiring("call_id", Shape.String).Requiring("result", Shape.Any)
                .With(Shape.String, "name").With(Shape.Boolean, "is_error"))
            .Case("google_search_call", o => ToolCall(o).With(Shape.String, "search_type"))
            .Case("google_search_result", o => ToolResult(o))
            .Case("code_execution_call", o => ToolCall(o))
            .Case("code_execution_result", o => ToolResult(o))
            .Case("url_context_call", o => ToolCall(o))
            .Case("url_context_result", o => ToolResult(o))
            .Case("mcp_server_tool_call", o => o
                .Requiring("id", Shape.String).With(Shape.String, "name", "server_name").With(Shape.Map, "arguments"))
            .Case("mcp_server_tool_result", o => o
                .Requiring("call_id", Shape.String).With(Shape.String, "name", "server_name").With(result, "result"))
            .Case("file_search_call", o => ToolCall(o))
            .Case("file_search_result", o => ToolResult(o))
            .Case("google_maps_call", o => ToolCall(o))
            .Case("google_maps_result", o => ToolResult(o))
            .Case("retrieval_call", o => ToolCall(o).With(Shape.String, "retrieval_type"))
            .Case("retrieval_result", o => ToolResult(o))
            .Case("processing_call", o => ToolCall(o))
            .Case("processing_result", o => ToolResult(o));
    }

    private static ObjectShape ToolCall(ObjectShape shape) =>
        shape.Requiring("id", Shape.String).With(Shape.Map, "arguments").With(Shape.String, "signature");

    private static ObjectShape ToolResult(ObjectShape shape) =>
        shape.Requiring("call_id", Shape.String).With(Shape.Any, "result").With(Shape.Boolean, "is_error").With(Shape.String, "signature");

    /// <summary>A string, one content block, an array of blocks, or an array of steps.</summary>
    private sealed class InputShape : Shape
    {
        public override Refusal? Check(JsonElement value, string path) => value.ValueKind switch
        {
            JsonValueKind.String => null,
            JsonValueKind.Object => Content.Check(value, path),
            JsonValueKind.Array => ArrayOf(value.EnumerateArray().Any(e => Step.Has(e.Text("type"))) ? Step : Content).Check(value, path),
            _ => WrongKind(path, "a string, a content block, or an array of content blocks or steps"),
        };

        protected internal override bool Takes(JsonValueKind kind) => true;
    }
}
