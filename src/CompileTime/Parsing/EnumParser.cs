using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses enums, which JSON carries as strings.</summary>
internal static class EnumParser
{
    public static string? Parse(ParseContext context, ShapeTable shapes, INamedTypeSymbol type, ISymbol subject, ShapeMode mode)
    {
        if (type.Has(KnownNames.Flags))
            return Refuse("a [Flags] enum is a set, not one string");
        var members = new List<EnumMemberModel>();
        var texts = new List<string>();
        var values = new HashSet<object>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            // Of two names for one value the first is the value's name.
            if (!field.HasConstantValue || !values.Add(field.ConstantValue!))
                continue;
            string name = field.Attribute(KnownNames.JsonEnumMemberName).Text() ?? field.Name;
            members.Add(new EnumMemberModel(field.Name, name));
            if (Descriptions.Of(field, context.CancellationToken) is { } text)
                texts.Add($"{name}: {text}");
        }

        if (members.Count == 0)
            return Refuse("the enum has no members");
        string shape = shapes.Reserve(type, mode, type.Name);
        string? description = Descriptions.Of(type, context.CancellationToken);
        shapes[shape] = new EnumShape(
            shape,
            type.ToSource(),
            texts.Count == 0 ? description : Descriptions.Join(description, string.Join(" ", texts)),
            members.ToEquatableArray());
        return shape;

        string? Refuse(string reason)
        {
            context.Report(ShapeProblemKind.NoSchema, subject, $"{type.Name}: {reason}");
            return null;
        }
    }
}
