using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>
/// Reads DataAnnotations attributes. Each becomes a keyword of the schema or a sentence of the description, is enforced either way, and
/// is noted for the analyzers if it becomes a sentence or does not fit its type.
/// </summary>
internal sealed class ConstraintParser(ParseContext context, ValueParser values)
{
    private const string Space = "System.ComponentModel.DataAnnotations.";

    /// <summary>Adds what attributes demand to a value.</summary>
    /// <param name="symbols">The property and the constructor parameter that feeds it, or the tool's parameter.</param>
    /// <param name="value">The value they constrain.</param>
    /// <param name="type">Its type.</param>
    public ValueModel Apply(IReadOnlyList<ISymbol> symbols, ValueModel value, ITypeSymbol type)
    {
        var target = new ConstraintTarget(value, type.WithoutNullable(), value.Codec == ValueCodec.Scalar ? null : values.Shapes[value.Target]);
        var constraints = new List<ConstraintModel>();
        bool refusesNull = false;
        foreach (ISymbol symbol in symbols)
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass is not { } known || !CustomValidation.IsValidation(known))
                    continue;
                string label = $"[{CustomValidation.ShortName(known)}]";
                if (!known.Is(Space + known.Name))
                {
                    context.Note(ShapeProblemKind.ConstraintMisfit, symbol, label + CustomValidation.Advice, attribute);
                    continue;
                }

                if (known.Name == "RequiredAttribute")
                {
                    refusesNull = true;
                    if (target.IsText && attribute.Argument("AllowEmptyStrings") is not true)
                        constraints.Add(new ConstraintModel(ConstraintKind.NotBlank, "Not empty."));
                    continue;
                }

                ConstraintModel? constraint = Parse(attribute, known.Name, target, out string? misfit);
                if (constraint is not null)
                    Add(constraints, constraint, target);
                if (misfit is not null)
                    context.Note(ShapeProblemKind.ConstraintMisfit, symbol, $"{label} {misfit}; it is ignored, so change or remove it", attribute);
                else if (constraint?.Sentence is { } sentence)
                    context.Note(ShapeProblemKind.ConstraintInWords, symbol, $"{label} becomes the sentence \"{sentence}\"", attribute);
            }
        }

        return value with { Constraints = constraints.ToEquatableArray(), RefusesNull = refusesNull };
    }

    /// <summary>Whether <c>[Required]</c> makes a member required whatever its type and default value.</summary>
    public static bool IsRequired(ISymbol symbol) => symbol.Has(Space + "RequiredAttribute");

    /// <summary>Whether any attribute constrains a symbol.</summary>
    public static bool HasAny(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { ContainingNamespace.Name: "DataAnnotations" } known && known.Is(Space + known.Name));

    private static ConstraintModel? Parse(AttributeData attribute, string name, ConstraintTarget target, out string? misfit)
    {
        misfit = null;
        switch (name)
        {
            case "RangeAttribute":
                return RangeConstraint.Parse(attribute, target, out misfit);
            case "MinLengthAttribute" when attribute.ConstructorArguments is [{ Value: int least }]:
                return Size(least, null, target, out misfit);
            case "MaxLengthAttribute" when attribute.ConstructorArguments is [{ Value: int greatest }]:
                return Size(0, greatest, target, out misfit);
            case "LengthAttribute" when attribute.ConstructorArguments is [{ Value: int least }, { Value: int greatest }]:
                return Size(least, greatest, target, out misfit);
            case "StringLengthAttribute" when attribute.ConstructorArguments is [{ Value: int greatest }]:
                return target.IsText
                    ? Size(attribute.Argument("MinimumLength") is int minimum ? minimum : 0, greatest, target, out misfit)
                    : Misfit(target.NeedsText, out misfit);
            case "RegularExpressionAttribute" when attribute.Text() is { } pattern:
                return TextConstraint.Pattern(pattern, attribute.Argument("MatchTimeoutInMilliseconds") as int?, target, out misfit);
            case "AllowedValuesAttribute" when attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } allowed]:
                return ChoiceConstraint.Parse(ConstraintKind.OneOf, allowed.Values, target, out misfit);
            case "DeniedValuesAttribute" when attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } denied]:
                return ChoiceConstraint.Parse(ConstraintKind.NoneOf, denied.Values, target, out misfit);
            case "EmailAddressAttribute":
                return TextConstraint.Of(ConstraintKind.Email, "An email address.", target, out misfit);
            case "UrlAttribute":
                return TextConstraint.Of(ConstraintKind.Url, "A URL that starts with http, https or ftp.", target, out misfit);
            case "Base64StringAttribute":
                return TextConstraint.Of(ConstraintKind.Base64, "Base64.", target, out misfit);
            case "PhoneAttribute":
                return TextConstraint.Of(ConstraintKind.Phone, "A phone number.", target, out misfit);
            case "CreditCardAttribute":
                return TextConstraint.Of(ConstraintKind.CreditCard, "A credit card number.", target, out misfit);
            case "FileExtensionsAttribute":
                return TextConstraint.Extensions(attribute.Text("Extensions"), target, out misfit);
            case "EnumDataTypeAttribute" when attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } type }]:
                return ChoiceConstraint.Members(type, target, out misfit);
            case "CompareAttribute":
                return Misfit("compares two properties, which the reader does not", out misfit);
            case "CustomValidationAttribute":
                return Misfit("calls a method of yours, which the reader does not", out misfit);
            default:
                // [MaxLength] without a number, and [DataType], which says how to show a value: both allow everything.
                return null;
        }
    }

    private static ConstraintModel? Size(int least, int? greatest, ConstraintTarget target, out string? misfit)
    {
        if (target.Unit is not { } unit)
            return Misfit("fits strings and collections only", out misfit);

        // MaxLength without a number, or with -1, is the longest there is.
        greatest = greatest is < 0 or int.MaxValue ? null : greatest;
        if (least < 0 || least > greatest)
            return Misfit("allows no value at all", out misfit);
        misfit = null;
        if (least == 0 && greatest is null)
            return null;
        string minimum = least.ToString(CultureInfo.InvariantCulture);
        string? maximum = greatest?.ToString(CultureInfo.InvariantCulture);
        string sentence = maximum is null ? $"At least {minimum} {unit}." : least == 0 ? $"At most {maximum} {unit}." : $"From {minimum} to {maximum} {unit}.";
        return new ConstraintModel(
            target.IsCollection ? ConstraintKind.Count : ConstraintKind.Length,
            target.IsList ? null : sentence,
            least == 0 ? null : minimum,
            maximum,
            Text: unit);
    }

    /// <summary>A least and a greatest size from two attributes are one constraint.</summary>
    private static void Add(List<ConstraintModel> constraints, ConstraintModel added, ConstraintTarget target)
    {
        int other = added.Kind is ConstraintKind.Count or ConstraintKind.Length ? constraints.FindIndex(known => known.Kind == added.Kind) : -1;
        if (other >= 0
            && Size(Number(added.Minimum ?? constraints[other].Minimum) ?? 0, Number(added.Maximum ?? constraints[other].Maximum), target, out _) is { } both)
        {
            constraints[other] = both;
        }
        else
        {
            constraints.Add(added);
        }

        static int? Number(string? literal) => literal is null ? null : int.Parse(literal, CultureInfo.InvariantCulture);
    }

    private static ConstraintModel? Misfit(string reason, out string? misfit)
    {
        misfit = reason;
        return null;
    }
}
