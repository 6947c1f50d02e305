using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Default values, as C# expressions for the reader and as a sentence for the model: the dialect has no <c>default</c>.</summary>
internal static class DefaultValues
{
    /// <summary>The C# expression of a parameter's default value.</summary>
    public static string Of(IParameterSymbol parameter)
    {
        if (parameter.IsParams)
            return Empty(parameter.Type);

        // The cast turns the number behind an enum into the enum, and an int literal into a byte.
        return parameter.ExplicitDefaultValue is { } value
            ? $"({parameter.Type.WithoutNullable().ToSource()})({Literal(value)})"
            : "default!";
    }

    /// <summary>What the model is told about the default value of an optional property or parameter.</summary>
    /// <param name="subject">The property, or the tool's parameter.</param>
    /// <param name="parameter">The parameter that has the default value, if any.</param>
    /// <param name="value">Its type.</param>
    /// <param name="shapes">The shapes known so far.</param>
    /// <param name="isRequired">Whether there is no default value.</param>
    /// <param name="context">For what is wrong with <c>[DefaultValue]</c>.</param>
    public static string? Sentence(
        ISymbol subject, IParameterSymbol? parameter, ValueModel value, ShapeTable shapes, bool isRequired, ParseContext context)
    {
        AttributeData? attribute = subject.Attribute(KnownNames.DefaultValue);
        object? claim = attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } argument] } ? argument.Value : null;
        if (isRequired)
        {
            if (attribute is not null)
                Ignored("gives no value to a property that is missing");
            return null;
        }

        object? constant = parameter is { HasExplicitDefaultValue: true } ? parameter.ExplicitDefaultValue : Initializer(subject, context);
        string? json = Json(constant, value, shapes);
        string? claimed = Json(claim, value, shapes);
        if (json is not null && claimed is not null && json != claimed)
            Ignored($"says {claimed}, but the default value is {json}");
        return (json ?? claimed) is { } text ? $"Default: {text}." : null;

        void Ignored(string reason) => context.Note(
            ShapeProblemKind.ConstraintMisfit, subject, $"[DefaultValue] {reason}; set it in the initializer or as the parameter's default value", attribute);
    }

    /// <summary>Whether an initializer is there for the compiler alone: <c>= null!</c>. It gives no value.</summary>
    public static bool IsForTheCompiler(ExpressionSyntax initializer) =>
        initializer is PostfixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SuppressNullableWarningExpression,
            Operand.RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression,
        };

    /// <summary>The constant that a property or field in source is initialized with.</summary>
    private static object? Initializer(ISymbol subject, ParseContext context)
    {
        if (subject.DeclaringSyntaxReferences is not [var reference, ..])
            return null;
        ExpressionSyntax? value = reference.GetSyntax(context.CancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };
        return value is null
            ? null
            : context.Compilation.GetSemanticModel(reference.SyntaxTree).GetConstantValue(value, context.CancellationToken).Value;
    }

    /// <summary>
    /// The value as the model would write it. Null and the empty text are no news: they are what code says where it has nothing to say.
    /// </summary>
    private static string? Json(object? constant, ValueModel value, ShapeTable shapes)
    {
        if (constant is null or "")
            return null;
        if (value.Codec != ValueCodec.Scalar)
            return shapes[value.Target] is EnumShape shape ? Json(constant, shape) : null;
        if (constant is bool flag)
            return flag ? "true" : "false";
        if (constant is string or char)
            return Quoted(constant.ToString());
        if (constant is long number)
            return number.ToString(CultureInfo.InvariantCulture);
        return constant is DateTime or double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity
            ? null
            : Literal(constant).TrimEnd('D', 'F', 'M', 'U', 'L');
    }

    private static string? Json(object constant, EnumShape shape)
    {
        string number = Convert.ToString(constant, CultureInfo.InvariantCulture)!;
        EnumMemberModel[] members = shape.Members.Where(member => member.Number == number).ToArray();
        switch (shape.Form)
        {
            case EnumForm.Name:
                return members is [var member] ? Quoted(member.Token) : null;
            case EnumForm.Flags:
                return number == "0" ? "[]" : members is [var flags] ? $"[{Quoted(flags.Token)}]" : null;
            default:
                return number;
        }
    }

    private static string Quoted(string text) => new JsonText().String(text).ToString();

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
