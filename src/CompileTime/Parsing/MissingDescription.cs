using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Notes what a model is told nothing about but name and type.</summary>
internal static class MissingDescription
{
    /// <summary>Notes a property or parameter, unless it or its type is described.</summary>
    public static void Note(ParseContext context, ISymbol subject, MemberModel member, ITypeSymbol type, ShapeTable shapes)
    {
        if (member.Description is null && !IsDescribed(member.Value, type.WithoutNullable(), shapes, context.CancellationToken))
            context.Note(ShapeProblemKind.NoDescription, subject, string.Empty);
    }

    /// <summary>A collection says of its elements what it holds, not of itself.</summary>
    private static bool IsDescribed(ValueModel value, ITypeSymbol type, ShapeTable shapes, CancellationToken cancellationToken)
    {
        if (value.Codec == ValueCodec.Scalar)
            return false;
        return shapes[value.Target] switch
        {
            EnumShape shape => shape.Description is not null,
            ListShape or DictionaryShape or TupleShape => false,
            _ => Descriptions.Of(type, cancellationToken) is not null,
        };
    }
}
