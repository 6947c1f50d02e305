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
            writer.Line($"writer.{(discriminator.IsNumber ? "WriteNumber" : "WriteString")}({JsonNameEmitter.Expression(discriminator.JsonName)}, {value});");
        }

        foreach (MemberModel member in shape.Members)
        {
            if (member.IsWritten)
                Member(writer, shape, member);
        }

        if (shape.Extension is { } extension)
            Extension(writer, shape, extension);
        writer.Line("writer.WriteEndObject();");
    }

    private static void Member(SourceWriter writer, ObjectShape shape, MemberModel member)
    {
        string access = AccessorEmitter.Get(shape, member, "value");
        string variable = $"present_{member.Name}";
        if (member is { OmitWhenNull: false, OmitWhenDefault: false })
        {
            Property(writer, member, member.Value, access, variable);
            return;
        }

        writer.Open(member.OmitWhenNull
            ? $"if ({access} is {{ }} {variable})"
            : $"if ({access} is var {variable} && !global::System.Collections.Generic.EqualityComparer<{member.Value.TypeName}>.Default.Equals({variable}, default))");
        Property(writer, member, member.Value with { IsNullable = false, TypeName = member.Value.BareTypeName }, variable, variable);
        writer.Close();
        writer.Line();
    }

    private static void Extension(SourceWriter writer, ObjectShape shape, ExtensionModel extension)
    {
        writer.Open($"if ({AccessorEmitter.Get(shape, extension.Member, "value")} is {{ }} extension)");
        writer.Open("foreach (var entry in extension)");
        writer.Line("writer.WritePropertyName(entry.Key);");
        ValueEmitter.Write(writer, extension.Value, "entry.Value", "present");
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void Property(SourceWriter writer, MemberModel member, ValueModel value, string expression, string variable)
    {
        string name = JsonNameEmitter.Expression(member.JsonName);
        if (ValueEmitter.PropertyMethod(value) is not { } method)
        {
            writer.Line($"writer.WritePropertyName({name});");
            ValueEmitter.Write(writer, value, expression, variable);
        }
        else if (value.IsNullable && !value.IsReferenceType)
        {
            writer.Open($"if ({expression} is {{ }} {variable})");
            writer.Line($"writer.{method}({name}, {variable});");
            writer.Close();
            writer.Open("else");
            writer.Line($"writer.WriteNull({name});");
            writer.Close();
        }
        else
        {
            writer.Line($"writer.{method}({name}, {expression});");
        }
    }
}
