using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints what a toolset says about its tools: their declarations, and what they demand.</summary>
internal static class ToolListEmitter
{
    private const string FunctionTool = Names.Runtime + ".FunctionTool";
    private const string ToolRequirements = Names.Runtime + ".ToolRequirements";

    public static void Declarations(SourceWriter writer, ToolsetModel model)
    {
        writer.Line($"internal static readonly {Names.ReadOnlyList}<{FunctionTool}> Declarations = global::System.Array.AsReadOnly(new {FunctionTool}[]");
        writer.Line("{");
        writer.Indentation++;
        foreach (ToolModel tool in model.Tools)
        {
            writer.Open($"new {FunctionTool}()");
            DeclarationEmitter.Emit(writer, tool.Name, tool.Description, tool.ParametersSchema);
            writer.Close(",");
        }

        writer.Close(");");
    }

    public static void Requirements(SourceWriter writer, ToolsetModel model)
    {
        ToolModel[] demanding = model.Tools.Where(static tool => !tool.Requirements.IsEmpty).ToArray();
        if (demanding.Length == 0)
        {
            writer.Line($"internal static {ToolRequirements} RequirementsOf(string name) => default;");
            return;
        }

        writer.Open($"internal static {ToolRequirements} RequirementsOf(string name) => name switch");
        foreach (ToolModel tool in demanding)
            writer.Line($"{Names.Text(tool.Name)} => new {ToolRequirements}() {{ {string.Join(", ", Assignments(tool.Requirements))} }},");
        writer.Line("_ => default,");
        writer.Close(";");
    }

    private static IEnumerable<string> Assignments(RequirementsModel requirements)
    {
        if (requirements.Approval)
            yield return "Approval = true";
        if (requirements.TimeoutTicks is { } ticks)
            yield return $"Timeout = global::System.TimeSpan.FromTicks({ticks})";
        if (requirements.Services)
            yield return "Services = true";
    }
}
