using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>An item of a tuple.</summary>
/// <param name="Name">The name the code gives it, or <see langword="null"/>.</param>
/// <param name="Type">Its type.</param>
internal sealed record TupleItem(string? Name, ITypeSymbol Type);

/// <summary>Recognises tuples.</summary>
internal static class TupleTypes
{
    /// <summary>Beyond, <c>System.Tuple</c> nests.</summary>
    private const int MaxClassItems = 7;

    /// <summary>The items of a value tuple or a <c>System.Tuple</c>, or <see langword="null"/> for anything else.</summary>
    public static IReadOnlyList<TupleItem>? Items(INamedTypeSymbol type)
    {
        if (type.IsTupleType && type.TupleElements.Length > 1)
            return type.TupleElements.Select(static field => new TupleItem(field.IsExplicitlyNamedTupleElement ? field.Name : null, field.Type)).ToArray();
        return type.TypeArguments.Length is > 1 and <= MaxClassItems && type.OriginalDefinition.Is("System.Tuple`" + type.TypeArguments.Length)
            ? type.TypeArguments.Select(static item => new TupleItem(null, item)).ToArray()
            : null;
    }
}
