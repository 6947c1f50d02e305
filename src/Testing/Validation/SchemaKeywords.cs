using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The form of the keywords that the emulator reads. Others pass: which of them the service knows is not documented.</summary>
internal static class SchemaKeywords
{
    private static readonly Shape Names = Shape.Either(Shape.String, Shape.Strings);

    private static readonly (string Name, Shape Shape)[] Known =
    [
        ("type", Names),
        ("$ref", Shape.String),
        ("properties", Shape.Map),
        ("$defs", Shape.Map),
        ("required", Shape.Strings),
        ("enum", Shape.ArrayOf(Shape.Any)),
        ("anyOf", Shape.ArrayOf(Shape.Map)),
        ("oneOf", Shape.ArrayOf(Shape.Map)),
        ("prefixItems", Shape.ArrayOf(Shape.Map)),
        ("minItems", Shape.Number),
        ("maxItems", Shape.Number),
        ("minLength", Shape.Number),
        ("maxLength", Shape.Number),
        ("minimum", Shape.Number),
        ("maximum", Shape.Number),
        ("format", Shape.String),
        ("description", Shape.String),
    ];

    public static Refusal? Check(JsonElement schema, string path)
    {
        foreach (var (name, shape) in Known)
        {
            if (schema.Member(name) is { } value && shape.Check(value, $"{path}.{name}") is { } refusal)
                return refusal;
        }

        return null;
    }
}
