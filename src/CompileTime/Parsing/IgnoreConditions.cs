using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>When a member is left out; the values are those of <c>JsonIgnoreCondition</c>.</summary>
internal enum IgnoreCondition
{
    Never = 0,
    Always = 1,
    WhenWritingDefault = 2,
    WhenWritingNull = 3,
    WhenWriting = 4,
    WhenReading = 5,
}

/// <summary>Reads <c>[JsonIgnore]</c>.</summary>
internal static class IgnoreConditions
{
    public static IgnoreCondition Of(ISymbol symbol)
    {
        if (symbol.Attribute(KnownNames.JsonIgnore) is not { } attribute)
            return IgnoreCondition.Never;
        return attribute.Argument("Condition") is int condition ? (IgnoreCondition)condition : IgnoreCondition.Always;
    }
}
