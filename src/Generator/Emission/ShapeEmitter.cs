using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints the functions that read and write shapes.</summary>
internal static class ShapeEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<ShapeUse> shapes)
    {
        bool isFirst = true;
        foreach (ShapeUse use in shapes)
        {
            if (use.IsRead)
            {
                Separate();
                Read(writer, use.Shape);
            }

            if (use.IsWritten)
            {
                Separate();
                Write(writer, use.Shape);
                if (use.Shape is ObjectShape written)
                    AccessorEmitter.ForWriting(writer, written, use.IsRead);
            }
        }

        JsonNameEmitter.Emit(writer, shapes);

        void Separate()
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
        }
    }

    private static void Read(SourceWriter writer, ShapeModel shape)
    {
        writer.Open($"internal static {shape.TypeName} Read{shape.Name}(ref {Names.Reader} reader)");
        switch (shape)
        {
            case ObjectShape type:
                ObjectReadEmitter.Emit(writer, type);
                break;
            case EnumShape type:
                EnumEmitter.Read(writer, type);
                break;
            case ListShape list:
                CollectionEmitter.Read(writer, list);
                break;
            case DictionaryShape dictionary:
                DictionaryEmitter.Read(writer, dictionary);
                break;
            case UnionShape union:
                UnionEmitter.Read(writer, union);
                break;
            case TupleShape tuple:
                CollectionEmitter.Read(writer, tuple);
                break;
        }

        writer.Close();
        if (shape is ObjectShape owner)
            AccessorEmitter.ForReading(writer, owner);
    }

    private static void Write(SourceWriter writer, ShapeModel shape)
    {
        string nullable = shape.IsReferenceType ? "?" : string.Empty;
        writer.Open($"internal static void Write{shape.Name}({Names.JsonWriter} writer, {shape.TypeName}{nullable} value)");
        if (shape.IsReferenceType)
        {
            writer.Line("""
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                """);
        }

        switch (shape)
        {
            case ObjectShape type:
                ObjectWriteEmitter.Emit(writer, type);
                break;
            case EnumShape type:
                EnumEmitter.Write(writer, type);
                break;
            case ListShape list:
                CollectionEmitter.Write(writer, list);
                break;
            case DictionaryShape dictionary:
                DictionaryEmitter.Write(writer, dictionary);
                break;
            case UnionShape union:
                UnionEmitter.Write(writer, union);
                break;
            case TupleShape tuple:
                CollectionEmitter.Write(writer, tuple);
                break;
        }

        writer.Close();
    }
}
