using System.Globalization;
using System.Text;
using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how an object is read: members in any order into locals, then one construction.</summary>
internal static class ObjectReadEmitter
{
    private const string DiscriminatorFlag = "hasDiscriminator";

    public static void Emit(SourceWriter writer, ObjectShape shape)
    {
        writer.Line("int start = reader.Position;");
        writer.Open("if (!reader.BeginObject())");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
        writer.Line("int violations = reader.ViolationCount;");
        foreach (MemberModel member in shape.Members)
        {
            writer.Line($"{member.Value.TypeName} {Local(member)} = {member.Default ?? "default!"};");
            writer.Line($"bool {Flag(member)} = false;");
        }

        if (shape.Discriminator is not null)
            writer.Line($"bool {DiscriminatorFlag} = false;");
        writer.Open($"while (reader.NextProperty(out {Names.Bytes} name))");
        if (shape.Members.IsEmpty && shape.Discriminator is null)
            writer.Line("reader.SkipValue();");
        else
            Switch(writer, shape);
        writer.Close();
        writer.Line();
        foreach (MemberModel member in shape.Members)
        {
            if (!member.IsRequired)
                continue;
            writer.Open($"if (!{Flag(member)})");
            writer.Line($"reader.Missing(start, {Names.Text(member.JsonName)});");
            writer.Close();
            writer.Line();
        }

        writer.Open("if (reader.ViolationCount != violations)");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
        Construct(writer, shape);
    }

    /// <summary>Prints the accessors of init-only properties that may be set after construction.</summary>
    public static void EmitAccessors(SourceWriter writer, ObjectShape shape)
    {
        foreach (MemberModel member in shape.Members)
        {
            if (member.Binding != MemberBinding.InitAccessor)
                continue;
            string target = shape.IsReferenceType ? string.Empty : "ref ";
            writer.Line();
            writer.Line($"""
                [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "set_{member.Name}")]
                private static extern void {Accessor(shape, member)}({target}{member.Owner} target, {member.Value.TypeName} value);
                """);
        }
    }

    private static void Switch(SourceWriter writer, ObjectShape shape)
    {
        if (!shape.Members.IsEmpty)
            writer.Line("Match:");
        writer.Open("switch (name.Length)");
        if (shape.Discriminator is { } discriminator)
        {
            Case(writer, discriminator.JsonName, DiscriminatorFlag);
            writer.Line("    reader.SkipValue();");
            writer.Line("    break;");
        }

        foreach (MemberModel member in shape.Members)
        {
            Case(writer, member.JsonName, Flag(member));
            writer.Indentation++;
            if (member.Value.Constraints.IsEmpty)
                writer.Line($"{Local(member)} = {ValueEmitter.Read(member.Value)};");
            else
                ConstraintEmitter.Emit(writer, member, Local(member));
            writer.Line("break;");
            writer.Indentation--;
        }

        writer.Line("default:");
        writer.Indentation++;
        if (!shape.Members.IsEmpty)
        {
            writer.Line($"if (reader.IsMisspelled(ref name, {Names.Utf8(string.Join("\0", shape.Members.Select(static member => member.JsonName)))}))");
            writer.Line("    goto Match;");
        }

        writer.Line("reader.SkipValue();");
        writer.Line("break;");
        writer.Indentation--;
        writer.Close();
    }

    /// <summary>The length first, which mostly settles it; then one comparison that the JIT unrolls.</summary>
    private static void Case(SourceWriter writer, string jsonName, string flag)
    {
        int length = Encoding.UTF8.GetByteCount(jsonName);
        writer.Line($"""
            case {length.ToString(CultureInfo.InvariantCulture)} when global::System.MemoryExtensions.SequenceEqual(name, {Names.Utf8(jsonName)}):
                reader.Once(ref {flag});
            """);
    }

    private static void Construct(SourceWriter writer, ObjectShape shape)
    {
        string arguments = string.Join(", ", shape.Members
            .Where(static member => member.Binding is MemberBinding.Constructor or MemberBinding.ConstructorAndInitializer)
            .Select(static member => $"{Names.Identifier(member.Parameter!)}: {Local(member)}"));
        MemberModel[] initialized = shape.Members
            .Where(static member => member.Binding is MemberBinding.Initializer or MemberBinding.ConstructorAndInitializer)
            .ToArray();
        MemberModel[] later = shape.Members
            .Where(static member => member.Binding is MemberBinding.Setter or MemberBinding.InitAccessor)
            .ToArray();
        string start = $"{(later.Length == 0 ? "return" : $"{shape.TypeName} result =")} new {shape.TypeName}({arguments})";
        if (initialized.Length == 0)
        {
            writer.Line(start + ";");
        }
        else
        {
            writer.Open(start);
            foreach (MemberModel member in initialized)
                writer.Line($"{Names.Identifier(member.Name)} = {Local(member)},");
            writer.Close(";");
        }

        if (later.Length == 0)
            return;
        foreach (MemberModel member in later)
        {
            writer.Open($"if ({Flag(member)})");
            writer.Line(member.Binding == MemberBinding.Setter
                ? $"result.{Names.Identifier(member.Name)} = {Local(member)};"
                : $"{Accessor(shape, member)}({(shape.IsReferenceType ? string.Empty : "ref ")}result, {Local(member)});");
            writer.Close();
            writer.Line();
        }

        writer.Line("return result;");
    }

    private static string Local(MemberModel member) => $"value_{member.Name}";

    private static string Flag(MemberModel member) => $"has_{member.Name}";

    private static string Accessor(ObjectShape shape, MemberModel member) => $"Set{shape.Name}_{member.Name}";
}
