using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints a toolset's members.</summary>
internal static class ToolsetEmitter
{
    private const string Contract = Names.Runtime + ".IGeminiToolset";
    private const string FunctionTool = Names.Runtime + ".FunctionTool";

    public static string Emit(ToolsetModel model) => GeneratedFile.Write(model.Declaration, Contract, writer =>
    {
        string code = model.Declaration.CodeClass;
        GeneratedFile.Attributes(writer);
        writer.Line($"{GeneratedFile.Member(model.ToolsMember, string.Empty, $"{Names.ReadOnlyList}<{FunctionTool}>", Contract)}Tools => {code}.Declarations;");
        writer.Line();
        Dispatcher(writer, model);
        writer.Line();
        writer.Line(Names.GeneratedCode);
        writer.Open($"private static class {code}");
        Declarations(writer, model);
        foreach (ToolModel tool in model.Tools)
        {
            writer.Line();
            ToolEmitter.Emit(writer, model.Declaration.TypeName, tool);
        }

        foreach (ShapeUse use in model.Shapes)
        {
            if (use.Shape is ObjectShape shape && model.Tools.Any(tool => tool.ArgumentsShape == shape.Name))
            {
                writer.Line();
                ToolEmitter.EmitArguments(writer, shape);
            }
        }

        if (!model.Shapes.IsEmpty)
            writer.Line();
        ShapeEmitter.Emit(writer, model.Shapes);
        writer.Close();
    });

    private static void Dispatcher(SourceWriter writer, ToolsetModel model)
    {
        string isOptional = model.InvokeMember == MemberDeclaration.Explicit ? string.Empty : " = default";
        GeneratedFile.Attributes(writer);
        writer.Open($"{GeneratedFile.Member(model.InvokeMember, string.Empty, $"{Names.ValueTask}<{Names.Runtime}.FunctionResult>", Contract)}InvokeAsync({Names.Runtime}.FunctionCall call, {Names.CancellationToken} cancellationToken{isOptional})");
        writer.Open("switch (call.Name)");
        foreach (ToolModel tool in model.Tools)
        {
            writer.Line($"""
                case {Names.Text(tool.Name)}:
                    return {model.Declaration.CodeClass}.Call_{tool.Name}(this, call, cancellationToken);
                """);
        }

        string names = string.Concat(model.Tools.Select(static tool => ", " + Names.Text(tool.Name)));
        writer.Line($"""
            default:
                return new {Names.ValueTask}<{Names.Runtime}.FunctionResult>({Names.ToolResults}.UnknownFunction(call{names}));
            """);
        writer.Close();
        writer.Close();
    }

    private static void Declarations(SourceWriter writer, ToolsetModel model)
    {
        writer.Line($"internal static readonly {Names.ReadOnlyList}<{FunctionTool}> Declarations = global::System.Array.AsReadOnly(new {FunctionTool}[]");
        writer.Line("{");
        writer.Indentation++;
        foreach (ToolModel tool in model.Tools)
        {
            writer.Open($"new {FunctionTool}()");
            writer.Line($"Name = {Names.Text(tool.Name)},");
            if (tool.Description is not null)
                writer.Line($"Description = {Names.Text(tool.Description)},");
            if (tool.ParametersSchema is not null)
                writer.Line($"Parameters = {Names.Runtime}.RawJson.FromValidUtf8(\"\"\"{tool.ParametersSchema}\"\"\"u8.ToArray()),");
            writer.Close(",");
        }

        writer.Close(");");
    }
}
