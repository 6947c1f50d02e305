using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how one tool is called.</summary>
internal static class ToolEmitter
{
    private const string Result = Names.Runtime + ".FunctionResult";

    public static void Emit(SourceWriter writer, string toolsetType, ToolModel tool)
    {
        string modifiers = tool.IsAwaited ? "internal static async" : "internal static";
        writer.Open($"{modifiers} {Names.ValueTask}<{Result}> Call_{tool.Name}({toolsetType} target, {Names.Runtime}.FunctionCall call, {Names.CancellationToken} cancellationToken)");
        writer.Open("try");
        if (tool.ArgumentsShape is not null)
        {
            writer.Line($"if (!{Names.ToolResults}.TryReadArguments(ref call, out {tool.ArgumentsShape} arguments, out {Result} refusal))");
            writer.Line("{");
            writer.Line("    " + Return(tool, "refusal"));
            writer.Line("}");
            writer.Line();
        }

        Call(writer, toolsetType, tool);
        writer.Close();
        writer.Open("catch (global::System.Exception exception) when (exception is not global::System.OperationCanceledException || !cancellationToken.IsCancellationRequested)");
        writer.Line(Return(tool, $"{Names.ToolResults}.Failed(call, exception)"));
        writer.Close();
        writer.Close();
    }

    /// <summary>Prints the struct that a tool's arguments are read into.</summary>
    public static void EmitArguments(SourceWriter writer, ObjectShape shape)
    {
        string readable = $"{Names.Services}.ISchemaReadable<{shape.TypeName}>";
        writer.Open($"internal struct {shape.TypeName} : {readable}");
        foreach (MemberModel member in shape.Members)
            writer.Line($"public {member.Value.TypeName} {Names.Identifier(member.Name)};");
        writer.Line();
        writer.Line($"static {shape.TypeName} {readable}.ReadValue(ref {Names.Reader} reader) => Read{shape.Name}(ref reader);");
        writer.Close();
    }

    private static void Call(SourceWriter writer, string toolsetType, ToolModel tool)
    {
        string target = tool.IsStatic ? toolsetType : "target";
        string arguments = string.Join(", ", tool.Arguments.Select(static argument =>
            argument.IsCancellationToken ? "cancellationToken" : $"arguments.{Names.Identifier(argument.Name)}"));
        string call = $"{target}.{Names.Identifier(tool.Method)}({arguments})";
        if (tool.IsAwaited)
            call = $"await {call}.ConfigureAwait(false)";
        ResultModel result = tool.Result;
        if (result.Kind == ResultKind.Nothing)
        {
            writer.Line(call + ";");
            writer.Line(Return(tool, $"{Names.ToolResults}.Success(call)"));
            return;
        }

        writer.Line($"var result = {call};");
        ValueModel value = result.Value!;
        if (result.Kind != ResultKind.Wrapped && (value.IsReferenceType || value.IsNullable))
        {
            writer.Open("if (result is null)");
            writer.Line(Return(tool, $"{Names.ToolResults}.Null(call)"));
            writer.Close();
            writer.Line();
        }

        if (result.Kind == ResultKind.Json)
        {
            writer.Line(Return(tool, $"{Names.ToolResults}.Json(call, {(value.IsNullable && !value.IsReferenceType ? "result.Value" : "result")})"));
            return;
        }

        writer.Line($"var output = {Names.ResultWriter}.{(result.Kind == ResultKind.Wrapped ? "RentWrapped" : "Rent")}();");
        ValueEmitter.Write(writer, value, "result", "present", "output.Json");
        writer.Line(Return(tool, "output.Complete(call)"));
    }

    private static string Return(ToolModel tool, string result) =>
        tool.IsAwaited ? $"return {result};" : $"return new {Names.ValueTask}<{Result}>({result});";
}
