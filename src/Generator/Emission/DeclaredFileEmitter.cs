using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.SchemaFirst;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints the declarations that come from a schema file.</summary>
internal static class DeclaredFileEmitter
{
    private static readonly char[] LineBreaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    public static string Emit(DeclaredFile file)
    {
        var writer = new SourceWriter();
        GeneratedFile.Start(writer, file.Namespace);
        foreach (string container in file.Containers)
            writer.Open(container);
        Open(writer, file.Root);
        bool isFirst = file.Root.Properties.IsEmpty;
        foreach (DeclaredType type in file.Nested)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            Open(writer, type);
            writer.Close();
        }

        writer.Close();
        foreach (string _ in file.Containers)
            writer.Close();
        return writer.Finish();
    }

    /// <summary>Prints a type up to its own members.</summary>
    private static void Open(SourceWriter writer, DeclaredType type)
    {
        Summary(writer, type.Summary);
        Attributes(writer, type.Attributes);
        writer.Open(type.Header);
        bool isFirst = true;
        foreach (DeclaredProperty property in type.Properties)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            Summary(writer, property.Summary);
            Attributes(writer, property.Attributes);
            writer.Line(Names.GeneratedCode);
            string required = property.IsRequired ? "required " : string.Empty;
            string initializer = property.Initializer is null ? string.Empty : $" = {property.Initializer};";
            writer.Line($"public {required}{property.TypeName} {Names.Identifier(property.Name)} {{ get; init; }}{initializer}");
        }

        foreach (DeclaredValue value in type.Values)
        {
            Summary(writer, value.Summary);
            Attributes(writer, value.Attributes);
            writer.Line($"{Names.Identifier(value.Name)},");
        }
    }

    private static void Attributes(SourceWriter writer, EquatableArray<string> attributes)
    {
        foreach (string attribute in attributes)
            writer.Line($"[{attribute}]");
    }

    private static void Summary(SourceWriter writer, string? text)
    {
        if (text is null)
            return;
        string[] lines = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 1)
        {
            writer.Line($"/// <summary>{lines[0]}</summary>");
            return;
        }

        writer.Line("/// <summary>");
        foreach (string line in lines)
            writer.Line("/// " + line.Trim());
        writer.Line("/// </summary>");
    }
}
