using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Schema;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A parsed tool whose schema waits for the shapes of the whole toolset.</summary>
internal sealed record ToolDraft(
    string Name,
    string? Description,
    string Receiver,
    string Method,
    EquatableArray<ArgumentModel> Arguments,
    string? ArgumentsShape,
    ResultModel Result,
    RequirementsModel Requirements)
{
    /// <summary>The shape to emit for the result, unless the result's type writes itself.</summary>
    public string? ResultShape => Result.Value is { Codec: ValueCodec.Shape } value ? value.Target : null;

    public bool IsComplete(ShapeGraph graph) =>
        (ArgumentsShape is null || graph.IsComplete(ArgumentsShape))
        && (Result.Value is not { Codec: not ValueCodec.Scalar } value || graph.IsComplete(value.Target));

    public ToolModel ToModel(ShapeGraph graph) => new(
        Name,
        Description,
        ArgumentsShape is null ? null : SchemaRenderer.Render(graph, ArgumentsShape),
        Receiver,
        Method,
        Arguments,
        ArgumentsShape,
        Result,
        Requirements);
}
