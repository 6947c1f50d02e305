using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>An object with a fixed set of members; others are unknown parameters.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, Shape> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <summary>Adds optional members of one shape.</summary>
    public ObjectShape With(Shape shape, params string[] names)
    {
        foreach (var name in names)
            _members.Add(name, shape);
        return this;
    }

    /// <summary>Adds a member that must be there.</summary>
    public ObjectShape Requiring(string name, Shape shape)
    {
        _required.Add(name);
        return With(shape, name);
    }

    public override Refusal? Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return WrongKind(path, "an object");
        foreach (var member in value.EnumerateObject())
        {
            var memberPath = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            var refusal = _members.TryGetValue(member.Name, out var shape)
                ? shape.Check(member.Value, memberPath)
                : Unknown(member.Name, memberPath);
            if (refusal is not null)
                return refusal;
        }

        var missing = _required.Find(name => value.Member(name) is null);
        return missing is null ? null : Refusal.Invalid($"Missing '{(path.Length == 0 ? missing : $"{path}.{missing}")}'.");
    }

    protected internal override bool Takes(JsonValueKind kind) => kind == JsonValueKind.Object;

    private Refusal Unknown(string name, string path)
    {
        var snake = SnakeCase(name);
        var hint = snake != name && _members.ContainsKey(snake) ? $" Did you mean '{snake}'?" : "";
        return Refusal.UnknownParameter($"Unknown parameter '{path}'.{hint}");
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
