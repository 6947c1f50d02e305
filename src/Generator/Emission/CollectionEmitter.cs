using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how lists, sets and tuples are read and written.</summary>
internal static class CollectionEmitter
{
    public static void Read(SourceWriter writer, ListShape shape)
    {
        writer.Open("if (!reader.BeginArray())");
        writer.Line($"return {shape.Empty};");
        writer.Close();
        writer.Line();
        writer.Line($"var items = new {Names.List}<{shape.Element.TypeName}>();");
        writer.Open("while (reader.NextElement())");
        writer.Line($"items.Add({ValueEmitter.Read(shape.Element)});");
        writer.Close();
        writer.Line();
        if (shape.IsSet || shape.IsOwn)
            ReturnIfFaulty(writer);
        writer.Line($"return {shape.Construction};");
    }

    public static void Write(SourceWriter writer, ListShape shape)
    {
        writer.Line("writer.WriteStartArray();");
        writer.Open($"foreach ({shape.Element.TypeName} item in {shape.Source})");
        ValueEmitter.Write(writer, shape.Element, "item", "present");
        writer.Close();
        writer.Line();
        writer.Line("writer.WriteEndArray();");
    }

    public static void Read(SourceWriter writer, TupleShape shape)
    {
        writer.Line("int start = reader.Position;");
        writer.Open("if (!reader.BeginArray())");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
        for (int i = 0; i < shape.Items.Count; i++)
            writer.Line($"{shape.Items[i].Value.TypeName} {Item(i)} = default!;");
        writer.Line("int count = 0;");
        writer.Open("while (reader.NextElement())");
        writer.Open("switch (count++)");
        for (int i = 0; i < shape.Items.Count; i++)
        {
            writer.Line($"""
                case {i}:
                    {Item(i)} = {ValueEmitter.Read(shape.Items[i].Value)};
                    break;
                """);
        }

        writer.Line("""
            default:
                reader.SkipValue();
                break;
            """);
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"reader.RequireCount(start, count, {shape.Items.Count}, {shape.Items.Count});");
        ReturnIfFaulty(writer);
        string items = string.Join(", ", Enumerable.Range(0, shape.Items.Count).Select(Item));
        writer.Line($"return {(shape.IsValueTuple ? string.Empty : "new " + shape.TypeName)}({items});");
    }

    public static void Write(SourceWriter writer, TupleShape shape)
    {
        writer.Line("writer.WriteStartArray();");
        for (int i = 0; i < shape.Items.Count; i++)
            ValueEmitter.Write(writer, shape.Items[i].Value, $"value.Item{i + 1}", $"present{i + 1}");
        writer.Line("writer.WriteEndArray();");
    }

    /// <summary>What stands in for a faulty value may be one that the collection's own code does not expect.</summary>
    public static void ReturnIfFaulty(SourceWriter writer)
    {
        writer.Open("if (reader.ViolationCount != 0)");
        writer.Line("return default!;");
        writer.Close();
        writer.Line();
    }

    private static string Item(int index) => $"item{index + 1}";
}
