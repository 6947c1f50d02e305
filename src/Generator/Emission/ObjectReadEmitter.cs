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
            if (!member.IsRead && member.Binding != MemberBinding.Constructor)
                continue;
            writer.Line($"{member.Value.TypeName} {Local(member)} = {member.Default ?? "default!"};");
            if (member.IsRead)
                writer.Line($"bool {Flag(member)} = false;");
        }

        if (shape.Discriminator is not null)
            writer.Line($"bool {DiscriminatorFlag} = false;");
        if (shape.Extension is { } extension)
            writer.Line($"{extension.Collection}? {Local(extension.Member)} = null;");
        writer.Open($"while (reader.NextProperty(out {Names.Bytes} name))");
        if (shape.Members.IsEmpty && shape.Discriminator is null && IsIndifferent(shape))
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
        ConstructionEmitter.Emit(writer, shape);
    }

    public static string Local(MemberModel member) => $"value_{member.Name}";

    public static string Flag(MemberModel member) => $"has_{member.Name}";

    /// <summary>Whether unknown members are passed over.</summary>
    private static bool IsIndifferent(ObjectShape shape) => shape is { Extension: null, RefusesUnknown: false };

    private static void Switch(SourceWriter writer, ObjectShape shape)
    {
        MemberModel[] members = shape.Members.Where(static member => member.IsRead).ToArray();
        if (members.Length > 0)
            writer.Line("Match:");
        writer.Open("switch (name.Length)");
        if (shape.Discriminator is { } discriminator)
        {
            Case(writer, discriminator.JsonName);
            writer.Line($"""
                reader.Once(ref {DiscriminatorFlag});
                reader.SkipValue();
                break;
                """);
            writer.Indentation--;
        }

        foreach (MemberModel member in members)
        {
            Case(writer, member.JsonName);
            writer.Line($"reader.Once(ref {Flag(member)});");
            if (member.Value.Constraints.IsEmpty)
                writer.Line($"{Local(member)} = {ValueEmitter.Read(member.Value)};");
            else
                ConstraintEmitter.Emit(writer, member, Local(member));
            writer.Line("break;");
            writer.Indentation--;
        }

        if (!IsIndifferent(shape))
            KnownButUnread(writer, shape);
        writer.Line("default:");
        writer.Indentation++;
        if (members.Length > 0)
        {
            writer.Line($"if (reader.IsMisspelled(ref name, {Names.Utf8(string.Join("\0", members.Select(static member => member.JsonName)))}))");
            writer.Line("    goto Match;");
        }

        Unknown(writer, shape);
        writer.Line("break;");
        writer.Indentation--;
        writer.Close();
    }

    /// <summary>The length first, which mostly settles it; then one comparison that the JIT unrolls.</summary>
    private static void Case(SourceWriter writer, string name)
    {
        int length = Encoding.UTF8.GetByteCount(name);
        writer.Line($"case {length.ToString(CultureInfo.InvariantCulture)} when global::System.MemoryExtensions.SequenceEqual(name, {Names.Utf8(name)}):");
        writer.Indentation++;
    }

    private static void KnownButUnread(SourceWriter writer, ObjectShape shape)
    {
        foreach (MemberModel member in shape.Members)
        {
            if (member.IsRead || !member.IsWritten)
                continue;
            Case(writer, member.JsonName);
            writer.Line("""
                reader.SkipValue();
                break;
                """);
            writer.Indentation--;
        }
    }

    private static void Unknown(SourceWriter writer, ObjectShape shape)
    {
        if (shape.Extension is { } extension)
        {
            string local = Local(extension.Member);
            writer.Line("string key = global::System.Text.Encoding.UTF8.GetString(name);");
            writer.Open($"if (({local} ??= new()).ContainsKey(key))");
            writer.Line("reader.Duplicate(reader.Position);");
            writer.Close();
            writer.Line();
            writer.Line($"{local}[key] = {ValueEmitter.Read(extension.Value)};");
        }
        else if (shape.RefusesUnknown)
        {
            string names = string.Join(", ", shape.Members.Where(static member => member.IsRead).Select(static member => Names.Text(member.JsonName)));
            writer.Line($"reader.Unknown(name{(names.Length == 0 ? string.Empty : ", " + names)});");
        }
        else
        {
            writer.Line("reader.SkipValue();");
        }
    }
}
