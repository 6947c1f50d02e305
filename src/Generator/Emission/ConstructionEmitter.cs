using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how an object is made of the locals that its members were read into.</summary>
internal static class ConstructionEmitter
{
    public static void Emit(SourceWriter writer, ObjectShape shape)
    {
        MemberModel[] members = shape.Extension is { } extension
            ? [.. shape.Members, extension.Member]
            : [.. shape.Members];
        string arguments = string.Join(", ", members
            .Where(static member => member.Binding is MemberBinding.Constructor or MemberBinding.ConstructorAndInitializer)
            .Select(member => $"{Names.Identifier(member.Parameter!)}: {Value(shape, member)}"));
        MemberModel[] initialized = members
            .Where(static member => member.Binding is MemberBinding.Initializer or MemberBinding.ConstructorAndInitializer)
            .ToArray();
        MemberModel[] later = members
            .Where(static member => member.Binding is MemberBinding.Setter or MemberBinding.Accessor or MemberBinding.Fill)
            .ToArray();
        string creation = shape.HiddenConstructor is null ? $"new {shape.TypeName}" : AccessorEmitter.Constructor(shape);
        string start = $"{(later.Length == 0 ? "return" : $"{shape.TypeName} result =")} {creation}({arguments})";
        if (initialized.Length == 0)
        {
            writer.Line(start + ";");
        }
        else
        {
            writer.Open(start);
            foreach (MemberModel member in initialized)
                writer.Line($"{Names.Identifier(member.Name)} = {Value(shape, member)},");
            writer.Close(";");
        }

        if (later.Length == 0)
            return;
        foreach (MemberModel member in later)
        {
            string local = ObjectReadEmitter.Local(member);
            writer.Open(IsExtension(shape, member) ? $"if ({local} is not null)" : $"if ({ObjectReadEmitter.Flag(member)})");
            writer.Line(member.Binding switch
            {
                MemberBinding.Setter => $"result.{Names.Identifier(member.Name)} = {local};",
                MemberBinding.Accessor => AccessorEmitter.Set(shape, member, "result", local),
                _ => $$"""
                    foreach (var entry in {{local}})
                    {
                        {{AccessorEmitter.Get(shape, member, "result")}}[entry.Key] = entry.Value;
                    }
                    """,
            });
            writer.Close();
            writer.Line();
        }

        writer.Line("return result;");
    }

    /// <summary>What a constructor or an initializer gets: extension data that may not be null is empty instead.</summary>
    private static string Value(ObjectShape shape, MemberModel member)
    {
        string local = ObjectReadEmitter.Local(member);
        return IsExtension(shape, member) && !member.Value.IsNullable ? $"{local} ?? new()" : local;
    }

    private static bool IsExtension(ObjectShape shape, MemberModel member) => ReferenceEquals(shape.Extension?.Member, member);
}
