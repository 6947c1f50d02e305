namespace Gemini.Gen.CompileTime.Model;

/// <summary>A type that is one JSON string, number or Boolean.</summary>
/// <param name="Read">The reader's method, with type arguments.</param>
/// <param name="JsonType">The schema's <c>type</c>.</param>
/// <param name="Format">The schema's <c>format</c>, if the dialect has one for it.</param>
/// <param name="Hint">A sentence for what the dialect cannot express.</param>
/// <param name="LiteralSuffix">The suffix of C# number literals.</param>
internal sealed record Scalar(string Read, string JsonType, string? Format = null, string? Hint = null, string LiteralSuffix = "")
{
    public bool IsNumber => JsonType is "integer" or "number";
}

/// <summary>All scalars, by the metadata name of the C# type.</summary>
internal static class Scalars
{
    private static readonly Dictionary<string, Scalar> ByName = new()
    {
        ["System.String"] = new("ReadString", "string"),
        ["System.Boolean"] = new("ReadBoolean", "boolean"),
        ["System.Char"] = new("ReadChar", "string", Hint: "A single character."),
        ["System.SByte"] = Integer("sbyte"),
        ["System.Byte"] = Integer("byte"),
        ["System.Int16"] = Integer("short"),
        ["System.UInt16"] = Integer("ushort"),
        ["System.Int32"] = Integer("int"),
        ["System.UInt32"] = Integer("uint", "U"),
        ["System.Int64"] = Integer("long", "L"),
        ["System.UInt64"] = Integer("ulong", "UL"),
        ["System.IntPtr"] = Integer("nint"),
        ["System.UIntPtr"] = Integer("nuint"),
        ["System.Int128"] = Integer("global::System.Int128"),
        ["System.UInt128"] = Integer("global::System.UInt128"),
        ["System.Half"] = new("ReadHalf", "number"),
        ["System.Single"] = new("ReadSingle", "number", LiteralSuffix: "F"),
        ["System.Double"] = new("ReadDouble", "number", LiteralSuffix: "D"),
        ["System.Decimal"] = new("ReadDecimal", "number", LiteralSuffix: "M"),
        ["System.DateTime"] = new("ReadDateTime", "string", "date-time"),
        ["System.DateTimeOffset"] = new("ReadDateTimeOffset", "string", "date-time"),
        ["System.DateOnly"] = new("ReadDateOnly", "string", "date"),
        ["System.TimeOnly"] = new("ReadTimeOnly", "string", "time"),
        ["System.Guid"] = new("ReadGuid", "string", Hint: "A UUID."),
        ["System.Uri"] = new("ReadUri", "string", Hint: "A URI."),
    };

    public static Scalar Get(string metadataName) => ByName[metadataName];

    public static bool Contains(string metadataName) => ByName.ContainsKey(metadataName);

    private static Scalar Integer(string keyword, string suffix = "") =>
        new($"ReadInteger<{keyword}>", "integer", LiteralSuffix: suffix);
}
