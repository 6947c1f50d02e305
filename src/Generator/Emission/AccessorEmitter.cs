using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints accessors: what C# does not let generated code use is bound by name, without reflection.</summary>
internal static class AccessorEmitter
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    private const string Kind = Attribute + "Kind";

    /// <summary>Prints what the reader needs.</summary>
    public static void ForReading(SourceWriter writer, ObjectShape shape)
    {
        if (shape.HiddenConstructor is { } constructor)
        {
            string parameters = string.Join(", ", constructor.Parameters.Select(static parameter =>
                $"{parameter.TypeName} {Names.Identifier(parameter.Name)}{(parameter.Default is null ? string.Empty : " = " + parameter.Default)}"));
            Print(writer, "Constructor", null, shape.TypeName, Constructor(shape), parameters);
        }

        foreach (MemberModel member in Members(shape))
        {
            if (member.Binding == MemberBinding.Accessor && member.Access == MemberAccess.HiddenField)
                Field(writer, shape, member);
            else if (member.Binding == MemberBinding.Accessor)
                Print(writer, "Method", "set_" + member.Name, "void", Name("Set", shape, member), $"{Target(shape, member)}, {member.Value.TypeName} value");
            else if (member.Binding == MemberBinding.Fill)
                Getter(writer, shape, member);
        }
    }

    /// <summary>Prints what the writer needs and the reader has not printed.</summary>
    public static void ForWriting(SourceWriter writer, ObjectShape shape, bool isRead)
    {
        foreach (MemberModel member in Members(shape))
        {
            if (!member.IsWritten)
                continue;
            if (member.Access == MemberAccess.HiddenField && !(isRead && member.Binding is MemberBinding.Accessor or MemberBinding.Fill))
                Field(writer, shape, member);
            else if (member.Access == MemberAccess.HiddenProperty && !(isRead && member.Binding == MemberBinding.Fill))
                Getter(writer, shape, member);
        }
    }

    public static string Constructor(ObjectShape shape) => $"Create{shape.Name}";

    /// <summary>The expression that gets a member's value.</summary>
    public static string Get(ObjectShape shape, MemberModel member, string target) => member.Access switch
    {
        MemberAccess.HiddenField => $"{Name("Ref", shape, member)}({Pass(shape)}{target})",
        MemberAccess.HiddenProperty => $"{Name("Get", shape, member)}({Pass(shape)}{target})",
        _ => $"{target}.{Names.Identifier(member.Name)}",
    };

    /// <summary>The statement that sets a member bound by <see cref="MemberBinding.Accessor"/>.</summary>
    public static string Set(ObjectShape shape, MemberModel member, string target, string value) => member.Access == MemberAccess.HiddenField
        ? $"{Get(shape, member, target)} = {value};"
        : $"{Name("Set", shape, member)}({Pass(shape)}{target}, {value});";

    private static IEnumerable<MemberModel> Members(ObjectShape shape) =>
        shape.Extension is { } extension ? shape.Members.Concat([extension.Member]) : shape.Members;

    private static void Getter(SourceWriter writer, ObjectShape shape, MemberModel member)
    {
        if (member.Access == MemberAccess.HiddenField)
            Field(writer, shape, member);
        else if (member.Access == MemberAccess.HiddenProperty)
            Print(writer, "Method", "get_" + member.Name, member.Value.TypeName, Name("Get", shape, member), Target(shape, member));
    }

    private static void Field(SourceWriter writer, ObjectShape shape, MemberModel member) =>
        Print(writer, "Field", member.Name, "ref " + member.Value.TypeName, Name("Ref", shape, member), Target(shape, member));

    private static void Print(SourceWriter writer, string kind, string? bound, string result, string name, string parameters)
    {
        writer.Line();
        writer.Line($"""
            [{Attribute}({Kind}.{kind}{(bound is null ? string.Empty : $", Name = {Names.Text(bound)}")})]
            private static extern {result} {name}({parameters});
            """);
    }

    private static string Name(string verb, ObjectShape shape, MemberModel member) => $"{verb}{shape.Name}_{member.Name}";

    private static string Target(ObjectShape shape, MemberModel member) => $"{Pass(shape)}{member.Owner} target";

    private static string Pass(ObjectShape shape) => shape.IsReferenceType ? string.Empty : "ref ";
}
