using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Parsing;

namespace Gemini.Gen.CompileTime.Schema;

/// <summary>Renders shapes as JSON Schema in the dialect that Gemini accepts.</summary>
/// <remarks>
/// The dialect has no <c>$schema</c>, <c>const</c>, <c>default</c> or <c>pattern</c>, refuses an empty <c>required</c> and an array
/// without <c>items</c>, and allows nothing beside a <c>$ref</c>.
/// </remarks>
internal sealed class SchemaRenderer(ShapeGraph graph)
{
    private readonly JsonText _json = new();

    /// <summary>Renders the schema of an object, with the definitions of what recurs inside it.</summary>
    public static string Render(ShapeGraph graph, string root)
    {
        var renderer = new SchemaRenderer(graph);
        renderer.Root((ObjectShape)graph[root]);
        return renderer._json.ToString();
    }

    private void Root(ObjectShape root)
    {
        _json.Open('{');
        ObjectKeywords(root, root.Description, isNullable: false);
        string[] recursive = graph.Reach(root.Name).Where(graph.IsRecursive).OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        if (recursive.Length > 0)
        {
            _json.Name("$defs").Open('{');
            foreach (string name in recursive)
            {
                _json.Name(name).Open('{');
                var shape = (ObjectShape)graph[name];
                ObjectKeywords(shape, shape.Description, isNullable: false);
                _json.Close('}');
            }

            _json.Close('}');
        }

        _json.Close('}');
    }

    /// <param name="value">The value.</param>
    /// <param name="description">What its member says about it.</param>
    /// <param name="mayBeOmitted">Whether it can be left out instead of being null, where null would need a union.</param>
    private void Node(ValueModel value, string? description, bool mayBeOmitted)
    {
        _json.Open('{');
        if (value.Codec == ValueCodec.Scalar)
        {
            ScalarKeywords(value, description);
        }
        else
        {
            switch (graph[value.Target])
            {
                case EnumShape shape:
                    string? text = Descriptions.Join(description, shape.Description);
                    OrNull(value.IsNullable && !mayBeOmitted, text, () => EnumKeywords(shape, value.IsNullable && !mayBeOmitted ? null : text));
                    break;
                case ListShape shape:
                    ListKeywords(shape, value, description);
                    break;
                case DictionaryShape shape:
                    TypeAndDescription("object", value.IsNullable, description);
                    _json.Name("additionalProperties");
                    Node(shape.Value, null, mayBeOmitted: false);
                    break;
                case ObjectShape shape when graph.IsRecursive(shape.Name):
                    bool union = value.IsNullable && !mayBeOmitted;
                    OrNull(union, union ? description : null, () => _json.Name("$ref").String("#/$defs/" + shape.Name));
                    break;
                case ObjectShape shape:
                    ObjectKeywords(shape, description ?? shape.Description, value.IsNullable);
                    break;
            }
        }

        _json.Close('}');
    }

    private void OrNull(bool isUnion, string? description, Action keywords)
    {
        if (!isUnion)
        {
            keywords();
            return;
        }

        if (description is not null)
            _json.Name("description").String(description);
        _json.Name("anyOf").Open('[').Open('{');
        keywords();
        _json.Close('}').Open('{').Name("type").String("null").Close('}').Close(']');
    }

    private void ScalarKeywords(ValueModel value, string? description)
    {
        Scalar scalar = Scalars.Get(value.Target);
        TypeAndDescription(scalar.JsonType, value.IsNullable, Descriptions.Join(description, scalar.Hint));
        if (scalar.Format is not null)
            _json.Name("format").String(scalar.Format);
        Bounds(value.Constraint, "minimum", "maximum");
    }

    private void EnumKeywords(EnumShape shape, string? description)
    {
        TypeAndDescription("string", isNullable: false, description);
        _json.Name("enum").Open('[');
        foreach (EnumMemberModel member in shape.Members)
            _json.String(member.JsonName);
        _json.Close(']');
    }

    private void ListKeywords(ListShape shape, ValueModel value, string? description)
    {
        TypeAndDescription("array", value.IsNullable, description);
        _json.Name("items");
        Node(shape.Element, null, mayBeOmitted: false);
        Bounds(value.Constraint, "minItems", "maxItems");
    }

    private void ObjectKeywords(ObjectShape shape, string? description, bool isNullable)
    {
        TypeAndDescription("object", isNullable, description);
        if (shape.Members.IsEmpty)
            return;
        _json.Name("properties").Open('{');
        foreach (MemberModel member in shape.Members)
        {
            _json.Name(member.JsonName);
            Node(member.Value, member.Description, member.OmitWhenNull);
        }

        _json.Close('}');
        if (!shape.Members.Any(static member => member.IsRequired))
            return;
        _json.Name("required").Open('[');
        foreach (MemberModel member in shape.Members)
        {
            if (member.IsRequired)
                _json.String(member.JsonName);
        }

        _json.Close(']');
    }

    private void TypeAndDescription(string type, bool isNullable, string? description)
    {
        _json.Name("type");
        if (isNullable)
            _json.Open('[').String(type).String("null").Close(']');
        else
            _json.String(type);
        if (description is not null)
            _json.Name("description").String(description);
    }

    private void Bounds(ConstraintModel? constraint, string least, string greatest)
    {
        if (constraint?.Minimum is { } minimum)
            _json.Name(least).Number(minimum);
        if (constraint?.Maximum is { } maximum)
            _json.Name(greatest).Number(maximum);
    }
}
