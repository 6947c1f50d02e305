using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints a schema type's members.</summary>
internal static class SchemaTypeEmitter
{
    public static string Emit(SchemaTypeModel model)
    {
        string type = model.Declaration.TypeName;
        string contract = $"{Names.Runtime}.IGeminiSchema<{type}>";
        string interfaces = model.Tool is null ? contract : $"{contract}, {Names.Runtime}.IGeminiTool<{type}>";
        string codec = $"{Names.Services}.ISchemaCodec<{type}>";
        string code = model.Declaration.CodeClass;
        return GeneratedFile.Write(model.Declaration, $"{interfaces}, {codec}", writer =>
        {
            GeneratedFile.Attributes(writer);
            writer.Line($"{GeneratedFile.Member(model.SchemaMember, "static ", Names.Bytes, contract)}JsonSchema =>");
            writer.Line($"    \"\"\"{model.JsonSchema}\"\"\"u8;");
            writer.Line();
            GeneratedFile.Attributes(writer);
            writer.Line($"""
                {GeneratedFile.Member(model.ReadMember, "static ", type, contract)}Read({Names.Bytes} utf8Json) =>
                    {Names.Serializer}.Read<{type}>(utf8Json);
                """);
            writer.Line();
            GeneratedFile.Attributes(writer);
            writer.Line($"""
                {GeneratedFile.Member(model.TryReadMember, "static ", "bool", contract)}TryRead(
                    {Names.Bytes} utf8Json,
                    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} value,
                    out {Names.ReadOnlyList}<{Names.Runtime}.SchemaViolation> violations) =>
                    {Names.Serializer}.TryRead<{type}>(utf8Json, out value, out violations);
                """);
            writer.Line();
            GeneratedFile.Attributes(writer);
            writer.Line($"""
                {GeneratedFile.Member(model.TryReadMember, "static ", "bool", contract)}TryRead(
                    {Names.Bytes} utf8Json,
                    {Names.Runtime}.SchemaReadOptions options,
                    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} value,
                    out {Names.Runtime}.SchemaReadReport report) =>
                    {Names.Serializer}.TryRead<{type}>(utf8Json, options, out value, out report);
                """);
            writer.Line();
            GeneratedFile.Attributes(writer);
            writer.Line($"""
                {GeneratedFile.Member(model.WriteMember, "static ", "void", contract)}Write({Names.JsonWriter} writer, {type} value) =>
                    {code}.Write{model.Root}(writer, value);
                """);
            if (model.Tool is { } tool)
                Declaration(writer, type, tool);
            writer.Line();
            writer.Line($"""
                {Names.GeneratedCode}
                static {type} {Names.Services}.ISchemaReadable<{type}>.ReadValue(ref {Names.Reader} reader) => {code}.Read{model.Root}(ref reader);

                {Names.GeneratedCode}
                static void {codec}.WriteValue({Names.JsonWriter} writer, {type} value) => {code}.Write{model.Root}(writer, value);

                {Names.GeneratedCode}
                """);
            writer.Open($"private static class {code}");
            ShapeEmitter.Emit(writer, model.Shapes);
            writer.Close();
        });
    }

    private static void Declaration(SourceWriter writer, string type, ToolTypeModel tool)
    {
        string functionTool = Names.Runtime + ".FunctionTool";
        writer.Line();
        GeneratedFile.Attributes(writer);
        writer.Open($"{GeneratedFile.Member(tool.Member, "static ", functionTool, $"{Names.Runtime}.IGeminiTool<{type}>")}Tool {{ get; }} = new {functionTool}()");
        DeclarationEmitter.Emit(writer, tool.Name, tool.Description, tool.ParametersSchema);
        writer.Close(";");
    }
}
