using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how enums are read and written.</summary>
internal static class EnumEmitter
{
    public static void Read(SourceWriter writer, EnumShape shape)
    {
        foreach (EnumMemberModel member in shape.Members)
        {
            writer.Open($"if (reader.IsEnumName({Names.Utf8(member.JsonName)}))");
            writer.Line($"return {shape.TypeName}.{Names.Identifier(member.Access)};");
            writer.Close();
            writer.Line();
        }

        writer.Line($"reader.NotInEnum({string.Join(", ", shape.Members.Select(static member => Names.Text(member.JsonName)))});");
        writer.Line("return default;");
    }

    public static void Write(SourceWriter writer, EnumShape shape)
    {
        writer.Line($"{Names.Writer}.WriteEnum(writer, value switch");
        writer.Line("{");
        writer.Indentation++;
        foreach (EnumMemberModel member in shape.Members)
            writer.Line($"{shape.TypeName}.{Names.Identifier(member.Access)} => {Names.Utf8(member.JsonName)},");
        writer.Line("_ => default,");
        writer.Close(");");
    }
}
