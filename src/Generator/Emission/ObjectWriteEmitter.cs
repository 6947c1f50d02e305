using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how an object is written.</summary>
internal static class ObjectWriteEmitter
{
    public static void Emit(SourceWriter writer, ObjectShape shape)
    {
        writer.Line("writer.WriteStartObject();");
        if (shape.Discriminator is { } discriminator)
        {
            string value = discriminator.IsNumber ? discriminator.Value : Names.Utf8(discriminator.Value);
            writer.Line($"writer.{(discriminator.IsNumber ? "WriteNumber" : "WriteString")}({Names.Utf8(discriminator.JsonName)}, {value});");
        }

        foreach (MemberModel member in shape.Members)
        {
            string access = $"value.{Names.Identifier(member.Name)}";
            string variable = $"present_{member.Name}";
            if (!member.OmitWhenNull)
            {
                Property(writer, member, member.Value, access, variable);
                continue;
            }

            writer.Open($"if ({access} is {{ }} {variable})");
            Property(writer, member, member.Value with { IsNullable = false, TypeName = member.Value.BareTypeName }, variable, variable);
            writer.Close();
            writer.Line();
        }

        writer.Line("writer.WriteEndObject();");
    }

    private static void Property(SourceWriter writer, MemberModel member, ValueModel value, string expression, string variable)
    {
        writer.Line($"writer.WritePropertyName({Names.Utf8(member.JsonName)});");
        ValueEmitter.Write(writer, value, expression, variable);
    }
}
