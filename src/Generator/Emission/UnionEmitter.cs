using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how a type with derived types is read and written.</summary>
internal static class UnionEmitter
{
    public static void Read(SourceWriter writer, UnionShape shape)
    {
        string tags = string.Join(", ", shape.Cases.Select(static item => Names.Text(item.Value)));
        writer.Open($"switch (reader.FindCase({Names.Utf8(shape.Discriminator)}, {tags}))");
        for (int i = 0; i < shape.Cases.Count; i++)
        {
            writer.Line($"""
                case {i}:
                    return Read{shape.Cases[i].Shape}(ref reader);
                """);
        }

        writer.Line("""
            default:
                return default!;
            """);
        writer.Close();
    }

    public static void Write(SourceWriter writer, UnionShape shape)
    {
        writer.Open("switch (value)");
        foreach (UnionCaseModel item in shape.Cases.OrderByDescending(static item => item.Depth))
        {
            writer.Line($"""
                case {item.TypeName} case{item.Shape}:
                    Write{item.Shape}(writer, case{item.Shape});
                    break;
                """);
        }

        // A case that is the type itself leaves nothing over.
        if (shape.Cases.All(item => item.TypeName != shape.TypeName))
        {
            writer.Line($"""
                default:
                    throw new global::System.NotSupportedException("The value's type is not one of those that [JsonDerivedType] lists.");
                """);
        }

        writer.Close();
    }
}
