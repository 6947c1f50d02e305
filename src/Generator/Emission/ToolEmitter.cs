using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Parsing;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how one tool is called: arguments are read, services resolved, then it runs, and its result is written.</summary>
internal static class ToolEmitter
{
    private const string Result = Names.Runtime + ".FunctionResult";

    public static void Emit(SourceWriter writer, ToolsetModel toolset, ToolModel tool)
    {
        string modifiers = tool.IsAsync ? "internal static async" : "internal static";
        string services = tool.UsesServices ? $"{Names.ServiceProvider}? services, " : string.Empty;
        writer.Open($"{modifiers} {Names.ValueTask}<{Result}> Call_{tool.Name}({Target(toolset, tool)}{Names.Runtime}.FunctionCall call, {services}{Names.CancellationToken} cancellationToken)");
        writer.Open("try");
        if (tool.ArgumentsShape is not null)
        {
            writer.Line($"if (!{Names.ToolResults}.TryReadArguments(ref call, out {tool.ArgumentsShape} arguments, out {Result} refusal))");
            writer.Line("{");
            writer.Line("    " + Return(tool, "refusal"));
            writer.Line("}");
            writer.Line();
        }

        foreach (ArgumentModel argument in tool.Arguments.Where(static argument => argument.IsService))
            writer.Line($"var {Service(argument)} = {Resolution(argument)};");
        Call(writer, tool);
        writer.Close();
        writer.Open($"catch (global::System.Exception exception) when ({Names.ToolResults}.IsForModel(exception, cancellationToken))");
        writer.Line(Return(tool, $"{Names.ToolResults}.Failed(call, exception)"));
        writer.Close();
        writer.Close();
    }

    /// <summary>The expression that calls what <see cref="Emit"/> prints.</summary>
    public static string Invocation(ToolsetModel toolset, ToolModel tool)
    {
        string target = toolset.Form switch
        {
            ToolsetForm.Static => string.Empty,
            ToolsetForm.MutableStruct when !tool.IsAsync => "ref target, ",
            _ => "target, ",
        };
        return $"Call_{tool.Name}({target}call, {(tool.UsesServices ? "services, " : string.Empty)}cancellationToken)";
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

    private static string Target(ToolsetModel toolset, ToolModel tool) => toolset.Form switch
    {
        ToolsetForm.Static => string.Empty,
        ToolsetForm.MutableStruct when !tool.IsAsync => $"ref {toolset.Declaration.TypeName} target, ",
        _ => $"{toolset.Declaration.TypeName} target, ",
    };

    private static string Service(ArgumentModel argument) => "service_" + argument.Name;

    private static string Resolution(ArgumentModel argument)
    {
        string type = argument.TypeName!;
        if (argument.Source == ArgumentSource.Provider)
            return argument.Default is null ? $"{Names.ToolServices}.Provider(call, services, {Names.Text(argument.Name)})" : "services";
        string resolve = argument.Key is null
            ? string.Empty
            : $", static provider => ((global::{KnownNames.KeyedServiceProvider})provider).GetKeyedService(typeof({type}), {argument.Key})";
        return argument.Default is null
            ? $"{Names.ToolServices}.Required<{type}>(call, services, {Names.Text(argument.Name)}{resolve})"
            : $"{Names.ToolServices}.Optional<{type}?>(call, services, {Names.Text(argument.Name)}, {argument.Default}{resolve})";
    }

    private static string Argument(ArgumentModel argument) => argument.Source switch
    {
        ArgumentSource.Json => $"arguments.{Names.Identifier(argument.Name)}",
        ArgumentSource.CancellationToken => "cancellationToken",
        _ => argument.Default is null ? Service(argument) : Service(argument) + "!",
    };

    private static void Call(SourceWriter writer, ToolModel tool)
    {
        ResultModel result = tool.Result;
        string call = $"{tool.Receiver}.{Names.Identifier(tool.Method)}({string.Join(", ", tool.Arguments.Select(Argument))})";
        if (result.IsAwaited)
            call = $"await {call}.ConfigureAwait(false)";
        if (result.IsStream)
            call = $"await {Names.ToolResults}.CollectAsync({call}, cancellationToken).ConfigureAwait(false)";
        if (result.Kind == ResultKind.Nothing)
        {
            writer.Line(call + ";");
            writer.Line(Return(tool, $"{Names.ToolResults}.Success(call)"));
            return;
        }

        writer.Line($"var result = {call};");
        if (result.Kind != ResultKind.Wrapped && (result.IsReferenceType || result.IsNullable))
        {
            writer.Open("if (result is null)");
            writer.Line(Return(tool, $"{Names.ToolResults}.Null(call)"));
            writer.Close();
            writer.Line();
        }

        string value = result.IsNullable && !result.IsReferenceType ? "result.Value" : "result";
        switch (result.Kind)
        {
            case ResultKind.Json:
                writer.Line(Return(tool, $"{Names.ToolResults}.Json(call, {value})"));
                break;
            case ResultKind.Ready:
                writer.Line(Return(tool, $"{Names.ToolResults}.Json(call, {value}.Json)"));
                break;
            case ResultKind.Own:
                writer.Line(Return(tool, $"{Names.ToolResults}.Own(call, {value})"));
                break;
            case ResultKind.Blocks:
                writer.Line(Return(tool, $"{Names.ToolResults}.Blocks(call, {value})"));
                break;
            default:
                writer.Line($"var output = {Names.ResultWriter}.{(result.Kind == ResultKind.Wrapped ? "RentWrapped" : "Rent")}();");
                ValueEmitter.Write(writer, result.Value!, "result", "present", "output.Json");
                writer.Line(Return(tool, "output.Complete(call)"));
                break;
        }
    }

    private static string Return(ToolModel tool, string result) =>
        tool.IsAsync ? $"return {result};" : $"return new {Names.ValueTask}<{Result}>({result});";
}
