using System.Globalization;
using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how enums are read and written.</summary>
internal static class EnumEmitter
{
    public static void Read(SourceWriter writer, EnumShape shape)
    {
        switch (shape.Form)
        {
            case EnumForm.Name:
                ReadName(writer, shape);
                break;
            case EnumForm.Flags:
                ReadFlags(writer, shape);
                break;
            default:
                ReadNumber(writer, shape);
                break;
        }
    }

    public static void Write(SourceWriter writer, EnumShape shape)
    {
        switch (shape.Form)
        {
            case EnumForm.Name:
                WriteSwitch(writer, "WriteEnum", "value", shape.TypeName, shape.Members);
                break;
            case EnumForm.Flags:
                WriteFlags(writer, shape);
                break;
            default:
                writer.Line($"{Names.Writer}.Write(writer, ({shape.Underlying})value);");
                break;
        }
    }

    /// <summary>Prints how an enum is written as the name of a dictionary's entry.</summary>
    public static void WriteName(SourceWriter writer, KeyModel key) => WriteSwitch(writer, "WriteEnumName", "entry.Key", key.TypeName, key.Members);

    /// <summary>Prints how the name of a dictionary's entry, <c>name</c>, becomes <c>key</c>.</summary>
    public static void ReadKey(SourceWriter writer, KeyModel key)
    {
        string repair = HasCodes(key.Members) ? $"RepairKeyCode(ref name, {CodesAndNames(key.Members)})" : $"RepairKey(ref name, {JsonNames(key.Members)})";
        writer.Line($"{key.TypeName} key;");
        writer.Line("Match:");
        if (key.Members.Count > SortedCases.Maximum)
        {
            ReadManyKeys(writer, key, repair);
            return;
        }

        writer.Open("switch (name)");
        foreach (EnumMemberModel member in key.Members)
        {
            if (member.Code is not null)
                writer.Line($"case {Names.Text(member.Code)}:");
            Key(writer, key, member, member.JsonName);
        }

        writer.Line($"""
            default:
                if (reader.{repair})
                    goto Match;
                continue;
            """);
        writer.Close();
        writer.Line();
    }

    private static void ReadManyKeys(SourceWriter writer, KeyModel key, string repair)
    {
        (string Text, EnumMemberModel Member)[] names = [.. key.Members
            .SelectMany(static member => member.Code is { } code ? new[] { (code, member), (member.JsonName, member) } : [(member.JsonName, member)])
            .OrderBy(static name => name.Item1, StringComparer.Ordinal)];
        writer.Line("bool isKnown = true;");
        SortedCases.Write(writer, names, static name => $"string.CompareOrdinal(name, {Names.Text(name.Text)}) < 0", part =>
        {
            writer.Open("switch (name)");
            foreach ((string text, EnumMemberModel member) in part)
                Key(writer, key, member, text);
            writer.Line("""
                default:
                    key = default;
                    isKnown = false;
                    break;
                """);
            writer.Close();
        });
        writer.Open("if (!isKnown)");
        writer.Line($"if (reader.{repair})");
        writer.Line("    goto Match;");
        writer.Line("continue;");
        writer.Close();
        writer.Line();
    }

    private static void Key(SourceWriter writer, KeyModel key, EnumMemberModel member, string text) => writer.Line($"""
        case {Names.Text(text)}:
            key = {key.TypeName}.{Names.Identifier(member.Access)};
            break;
        """);

    private static void ReadName(SourceWriter writer, EnumShape shape)
    {
        writer.Line("Match:");
        foreach (EnumMemberModel member in shape.Members)
        {
            writer.Open($"if ({IsMember(member)})");
            writer.Line($"return {Member(shape, member)};");
            writer.Close();
            writer.Line();
        }

        writer.Line($"if ({Repair(shape.Members)})");
        writer.Line("    goto Match;");
        writer.Line("return default;");
    }

    private static void ReadFlags(SourceWriter writer, EnumShape shape)
    {
        writer.Open("if (!reader.BeginArray())");
        writer.Line("return default;");
        writer.Close();
        writer.Line();
        writer.Line($"{shape.TypeName} flags = default;");
        writer.Open("while (reader.NextElement())");
        writer.Line("Match:");
        for (int i = 0; i < shape.Members.Count; i++)
        {
            writer.Open($"{(i == 0 ? "if" : "else if")} ({IsMember(shape.Members[i])})");
            writer.Line($"flags |= {Member(shape, shape.Members[i])};");
            writer.Close();
        }

        writer.Open($"else if ({Repair(shape.Members)})");
        writer.Line("goto Match;");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line("return flags;");
    }

    private static void ReadNumber(SourceWriter writer, EnumShape shape)
    {
        writer.Line("int position = reader.Position;");
        writer.Line($"{shape.Underlying} number = reader.ReadInteger<{shape.Underlying}>();");
        if (shape.Form == EnumForm.FlagsNumber)
        {
            ulong all = shape.Members.Aggregate(0UL, static (bits, member) => bits | member.Bits);
            writer.Open($"if ((unchecked((ulong)number) & ~{Bits(all)}) == 0)");
            writer.Line($"return ({shape.TypeName})number;");
            writer.Close();
            writer.Line();
        }
        else
        {
            SortedCases.Write(writer, ByNumber(shape.Members), static member => $"number < {member.Number}", part =>
            {
                writer.Open("switch (number)");
                foreach (EnumMemberModel member in part)
                    writer.Line($"case {member.Number}:");
                writer.Line($"    return ({shape.TypeName})number;");
                writer.Close();
            });
            writer.Line();
        }

        writer.Line($"reader.NotInEnum(position, {string.Join(", ", shape.Members.Select(static member => Names.Text(member.Number)))});");
        writer.Line("return default;");
    }

    /// <summary>Single bits first; a member of several bits only for what they leave over.</summary>
    private static void WriteFlags(SourceWriter writer, EnumShape shape)
    {
        writer.Line("ulong bits = unchecked((ulong)value);");
        writer.Line("ulong rest = bits;");
        writer.Line("writer.WriteStartArray();");
        foreach (EnumMemberModel member in shape.Members.OrderBy(static member => IsSingle(member.Bits) ? 0 : 1))
        {
            string mask = Bits(member.Bits);
            writer.Open($"if ((bits & {mask}) == {mask} && (rest & {mask}) != 0)");
            writer.Line($"writer.WriteStringValue({Names.Utf8(member.Token)});");
            writer.Line($"rest &= ~{mask};");
            writer.Close();
            writer.Line();
        }

        writer.Line($"{Names.Writer}.EndFlags(writer, rest);");
    }

    private static void WriteSwitch(SourceWriter writer, string method, string value, string type, EquatableArray<EnumMemberModel> members) =>
        SortedCases.Write(writer, ByNumber(members), member => $"{value} < {type}.{Names.Identifier(member.Access)}", part =>
        {
            writer.Line($"{Names.Writer}.{method}(writer, {value} switch");
            writer.Line("{");
            writer.Indentation++;
            foreach (EnumMemberModel member in part)
                writer.Line($"{type}.{Names.Identifier(member.Access)} => {Names.Utf8(member.Token)},");
            writer.Line("_ => default,");
            writer.Close(");");
        });

    // Few stay in the order of their declaration.
    private static IReadOnlyList<EnumMemberModel> ByNumber(EquatableArray<EnumMemberModel> members) =>
        members.Count > SortedCases.Maximum ? [.. members.OrderBy(static member => decimal.Parse(member.Number, CultureInfo.InvariantCulture))] : [.. members];

    private static bool IsSingle(ulong bits) => (bits & (bits - 1)) == 0;

    private static string Bits(ulong bits) => bits.ToString(CultureInfo.InvariantCulture) + "UL";

    private static string Member(EnumShape shape, EnumMemberModel member) => $"{shape.TypeName}.{Names.Identifier(member.Access)}";

    private static string IsMember(EnumMemberModel member) => member.Code is null
        ? $"reader.IsEnumName({Names.Utf8(member.JsonName)})"
        : $"reader.IsEnumName({Names.Utf8(member.Code)}) || reader.IsEnumName({Names.Utf8(member.JsonName)})";

    private static string Repair(EquatableArray<EnumMemberModel> members) => HasCodes(members)
        ? $"reader.RepairEnumCode({CodesAndNames(members)})"
        : $"reader.RepairEnum({JsonNames(members)})";

    private static bool HasCodes(EquatableArray<EnumMemberModel> members) => members.Any(static member => member.Code is not null);

    private static string JsonNames(EquatableArray<EnumMemberModel> members) => string.Join(", ", members.Select(static member => Names.Text(member.JsonName)));

    private static string CodesAndNames(EquatableArray<EnumMemberModel> members)
    {
        string codes = string.Join(", ", members.Select(static member => Names.Text(member.Token)));
        return $"new string[] {{ {codes} }}, new string[] {{ {JsonNames(members)} }}";
    }
}
