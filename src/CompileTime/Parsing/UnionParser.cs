using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses types whose derived types <c>[JsonDerivedType]</c> lists.</summary>
internal sealed class UnionParser(ParseContext context, ValueParser values, ShapeMode mode)
{
    private const string DefaultDiscriminator = "$type";

    public static bool IsUnion(INamedTypeSymbol type) => type.Has(KnownNames.JsonDerivedType);

    public string? Parse(INamedTypeSymbol type, ISymbol subject)
    {
        string name = values.Shapes.Reserve(type, mode, type.Name);
        string discriminator = type.Attribute(KnownNames.JsonPolymorphic)?.Argument("TypeDiscriminatorPropertyName") as string ?? DefaultDiscriminator;
        var cases = new List<UnionCaseModel>();
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.AttributeClass.Is(KnownNames.JsonDerivedType))
                continue;
            if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol derived }, { Value: string or int } tag])
                return Refuse("every [JsonDerivedType] needs a type discriminator, or a model could not tell the types apart");
            string text = Convert.ToString(tag.Value, CultureInfo.InvariantCulture)!;
            if (cases.Any(other => other.Value == text))
                return Refuse($"two derived types have the discriminator {text}");
            var tagModel = new DiscriminatorModel(discriminator, text, tag.Value is int);
            if (new ObjectParser(context, values, mode).ParseCase(derived, subject, tagModel) is not { } shape)
                return null;
            cases.Add(new UnionCaseModel(shape, derived.ToSource(), text, Depth(derived)));
        }

        values.Shapes[name] = new UnionShape(
            name,
            type.ToSource(),
            Descriptions.Of(type, context.CancellationToken),
            discriminator,
            cases.ToEquatableArray());
        return name;

        string? Refuse(string reason)
        {
            context.Report(ShapeProblemKind.NoSchema, subject, $"{type.Name}: {reason}");
            return null;
        }
    }

    private static int Depth(INamedTypeSymbol type)
    {
        int depth = type.AllInterfaces.Length;
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
            depth++;
        return depth;
    }
}
