using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Checks that are code of the user: the schema cannot say them, and the reader does not run them.</summary>
internal static class CustomValidation
{
    public const string Advice = " is a check of your own, neither told to the model nor made while reading; make it on the value that was read";

    /// <summary>Notes checks of a whole object.</summary>
    public static void Note(INamedTypeSymbol type, ISymbol subject, ParseContext context)
    {
        if (type.AllInterfaces.Any(static contract => contract.Is(KnownNames.ValidatableObject)))
            context.Note(ShapeProblemKind.ConstraintMisfit, subject, "IValidatableObject" + Advice);
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } known && IsValidation(known))
                context.Note(ShapeProblemKind.ConstraintMisfit, subject, $"[{ShortName(known)}]{Advice}", attribute);
        }
    }

    public static bool IsValidation(INamedTypeSymbol attribute)
    {
        for (INamedTypeSymbol? type = attribute.BaseType; type is { Name: not "Attribute" }; type = type.BaseType)
        {
            if (type.Is(KnownNames.Validation))
                return true;
        }

        return false;
    }

    public static string ShortName(INamedTypeSymbol attribute) =>
        attribute.Name.EndsWith("Attribute", StringComparison.Ordinal)
            ? attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length)
            : attribute.Name;
}
