using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how lists and dictionaries are read and written.</summary>
internal static class CollectionEmitter
{
    private const string Dictionary = "global::System.Collections.Generic.Dictionary";

    public static void Read(SourceWriter writer, ListShape shape)
    {
        writer.Open("if (!reader.BeginArray())");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
        writer.Line($"var items = new {Names.List}<{shape.Element.TypeName}>();");
        writer.Open("while (reader.NextElement())");
        writer.Line($"items.Add({ValueEmitter.Read(shape.Element)});");
        writer.Close();
        writer.Line();
        writer.Line(shape.IsArray ? "return items.ToArray();" : "return items;");
    }

    public static void Write(SourceWriter writer, ListShape shape)
    {
        writer.Line("writer.WriteStartArray();");
        writer.Open($"foreach ({shape.Element.TypeName} item in value)");
        ValueEmitter.Write(writer, shape.Element, "item", "present");
        writer.Close();
        writer.Line();
        writer.Line("writer.WriteEndArray();");
    }

    public static void Read(SourceWriter writer, DictionaryShape shape)
    {
        writer.Open("if (!reader.BeginObject())");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
        writer.Line($"var entries = new {Dictionary}<string, {shape.Value.TypeName}>();");
        writer.Open("while (reader.NextEntry(out string key))");
        writer.Line($"entries[key] = {ValueEmitter.Read(shape.Value)};");
        writer.Close();
        writer.Line();
        writer.Line("return entries;");
    }

    public static void Write(SourceWriter writer, DictionaryShape shape)
    {
        writer.Line("writer.WriteStartObject();");
        writer.Open($"foreach (global::System.Collections.Generic.KeyValuePair<string, {shape.Value.TypeName}> entry in value)");
        writer.Line("writer.WritePropertyName(entry.Key);");
        ValueEmitter.Write(writer, shape.Value, "entry.Value", "present");
        writer.Close();
        writer.Line();
        writer.Line("writer.WriteEndObject();");
    }
}
