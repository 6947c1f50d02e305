using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Default values of parameters as C# expressions.</summary>
internal static class DefaultValues
{
    public static string Of(IParameterSymbol parameter)
    {
        if (parameter.IsParams)
            return Empty(parameter.Type);

        // The cast turns the number behind an enum into the enum, and an int literal into a byte.
        return parameter.ExplicitDefaultValue is { } value
            ? $"({parameter.Type.WithoutNullable().ToSource()})({Literal(value)})"
            : "default!";
    }

    /// <summary>A constant as a C# literal; that of an enum is its number.</summary>
    public static string Literal(object value) => value switch
    {
        DateTime time => $"new global::System.DateTime({time.Ticks.ToString(CultureInfo.InvariantCulture)}L)",
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default!",
    };

    /// <summary>What stands for the elements of a <c>params</c> collection when there are none.</summary>
    private static string Empty(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"global::System.Array.Empty<{array.ElementType.ToSource()}>()",
        INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var element] } => $"global::System.Array.Empty<{element.ToSource()}>()",
        _ => "new()",
    };
}
