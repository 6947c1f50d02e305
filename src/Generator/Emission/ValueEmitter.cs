using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how a single value is read and written.</summary>
internal static class ValueEmitter
{
    /// <summary>The expression that reads the value.</summary>
    /// <param name="value">The value's type.</param>
    /// <param name="owner">The class with the functions for shapes and a dot, if it is another one.</param>
    public static string Read(ValueModel value, string owner = "")
    {
        string read = value.Codec switch
        {
            ValueCodec.Scalar => Scalar(value),
            ValueCodec.Schema => $"reader.ReadSchema<{value.BareTypeName}>()",
            _ => $"{owner}Read{value.Target}(ref reader)",
        };
        if (!value.TakesNull)
            return read;

        // A bare null would become an empty array of bytes, and that an empty memory.
        bool isMemory = value is { Codec: ValueCodec.Scalar, Target: Scalars.Memory or Scalars.ReadOnlyMemory or Scalars.ArraySegment };
        return $"reader.IsNull ? {(isMemory ? $"default({value.TypeName})" : "null")} : {read}";
    }

    /// <summary>Writes the statement that writes the value.</summary>
    /// <param name="writer">Where to write it.</param>
    /// <param name="value">The value's type.</param>
    /// <param name="expression">The value, evaluated once.</param>
    /// <param name="variable">A variable name that is still free.</param>
    /// <param name="json">The expression of the JSON writer.</param>
    public static void Write(SourceWriter writer, ValueModel value, string expression, string variable, string json = "writer")
    {
        if (!value.IsNullable || value.IsReferenceType)
        {
            writer.Line(Statement(value, expression, json));
            return;
        }

        writer.Open($"if ({expression} is {{ }} {variable})");
        writer.Line(Statement(value, variable, json));
        writer.Close();
        writer.Open("else");
        writer.Line($"{json}.WriteNullValue();");
        writer.Close();
    }

    /// <summary>The method of the JSON writer that writes a name and the value at once, if it has one.</summary>
    public static string? PropertyMethod(ValueModel value) => value is not { Codec: ValueCodec.Scalar, IsNumberText: false } || (value.Numbers & NumberForms.NamedLiterals) != 0
        ? null
        : value.Target switch
        {
            "System.String" or "System.DateTime" or "System.DateTimeOffset" or "System.Guid" => "WriteString",
            "System.Boolean" => "WriteBoolean",
            "System.SByte" or "System.Byte" or "System.Int16" or "System.UInt16" or "System.Int32" or "System.UInt32" or "System.Int64" or "System.UInt64"
                or "System.Single" or "System.Double" or "System.Decimal" => "WriteNumber",
            _ => null,
        };

    private static string Statement(ValueModel value, string expression, string json) => value.Codec switch
    {
        ValueCodec.Scalar => $"{Names.Writer}.{WriteMethod(value)}({json}, {expression});",
        ValueCodec.Schema => $"{Names.Writer}.WriteSchema<{value.BareTypeName}>({json}, {expression});",
        _ => $"Write{value.Target}({json}, {expression});",
    };

    private static string Scalar(ValueModel value)
    {
        string read = $"reader.{Scalars.Get(value.Target).Read}()";
        string isNamed = (value.Numbers & NumberForms.NamedLiterals) != 0 ? "true" : "false";
        if ((value.Numbers & (NumberForms.ReadFromString | NumberForms.WriteAsString)) != 0)
            return $"(reader.IsText ? reader.ReadNumberText<{value.BareTypeName}>({isNamed}) : {read})";
        return value.Numbers == NumberForms.NamedLiterals ? $"(reader.IsText ? reader.ReadNamedNumber<{value.BareTypeName}>() : {read})" : read;
    }

    private static string WriteMethod(ValueModel value) => value switch
    {
        { IsNumberText: true } => "WriteNumberText",
        { Numbers: var forms } when (forms & NumberForms.NamedLiterals) != 0 => "WriteNamedNumber",
        _ => Scalars.Get(value.Target).Write,
    };
}
