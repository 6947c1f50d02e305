using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>An object whose member <c>type</c> says which members it may have.</summary>
internal sealed class UnionShape : Shape
{
    private readonly Dictionary<string, Shape> _cases = new(StringComparer.Ordinal);

    public UnionShape Case(string type, Func<ObjectShape, ObjectShape>? members = null)
    {
        var shape = new ObjectShape().With(String, "type");
        _cases.Add(type, members is null ? shape : members(shape));
        return this;
    }

    /// <summary>Adds a case with any members.</summary>
    public UnionShape Open(string type)
    {
        _cases.Add(type, Map);
        return this;
    }

    public bool Has(string? type) => type is not null && _cases.ContainsKey(type);

    public override Refusal? Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return WrongKind(path, "an object");
        if (value.Text("type") is not { } type)
            return Refusal.Invalid($"Missing 'type' at '{path}'.");
        return _cases.TryGetValue(type, out var shape)
            ? shape.Check(value, path)
            : Refusal.Invalid($"The value '{type}' is not supported for 'type' at '{path}'.");
    }

    protected internal override bool Takes(JsonValueKind kind) => kind == JsonValueKind.Object;
}
