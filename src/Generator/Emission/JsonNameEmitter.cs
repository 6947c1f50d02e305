using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints the members' names, which are encoded once: when something of a file is written for the first time.</summary>
internal static class JsonNameEmitter
{
    private const string Class = "JsonName";
    private const string EncodedText = "global::System.Text.Json.JsonEncodedText";

    /// <summary>Prints the class that has the names of all shapes that are written.</summary>
    public static void Emit(SourceWriter writer, EquatableArray<ShapeUse> shapes)
    {
        string[] names = shapes
            .Where(static use => use.IsWritten)
            .Select(static use => use.Shape)
            .OfType<ObjectShape>()
            .SelectMany(Written)
            .Where(IsPlain)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (names.Length == 0)
            return;
        writer.Line();
        writer.Open($"private static class {Class}");
        // A declaration each: for every variable of one, the compiler's analyzer driver looks at all variables of that declaration.
        foreach (string name in names)
            writer.Line($"internal static readonly {EncodedText} _{name} = {EncodedText}.Encode({Names.Text(name)});");
        writer.Close();
    }

    /// <summary>The expression of a name for a method of the JSON writer.</summary>
    public static string Expression(string name) => IsPlain(name) ? $"{Class}._{name}" : Names.Utf8(name);

    private static IEnumerable<string> Written(ObjectShape shape)
    {
        if (shape.Discriminator is { } discriminator)
            yield return discriminator.JsonName;
        foreach (MemberModel member in shape.Members)
        {
            if (member.IsWritten)
                yield return member.JsonName;
        }
    }

    /// <summary>Whether a name is part of an identifier, and the same under every encoder; that of another one is the writer's affair.</summary>
    private static bool IsPlain(string name) =>
        name.Length > 0 && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
