using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>What a JSON value of a request has to look like. Checking stops at the first fault, as the service does.</summary>
internal abstract class Shape
{
    public static Shape Any { get; } = new AnyShape();

    public static Shape String { get; } = new KindShape("a string", JsonValueKind.String);

    public static Shape Number { get; } = new KindShape("a number", JsonValueKind.Number);

    public static Shape Boolean { get; } = new KindShape("a boolean", JsonValueKind.True, JsonValueKind.False);

    /// <summary>Gets the shape of an object with any members.</summary>
    public static Shape Map { get; } = new KindShape("an object", JsonValueKind.Object);

    public static Shape Strings { get; } = new ArrayShape(String);

    /// <summary>
    /// One of these strings. Only for what the emulator has to act on, or what the documentation closes: other enums are open, so that a
    /// value that is newer than the emulator passes.
    /// </summary>
    public static Shape OneOf(params string[] values) => new ChoiceShape(values);

    public static Shape ArrayOf(Shape item) => new ArrayShape(item);

    /// <summary>The first alternative that a value of this JSON kind may have decides.</summary>
    public static Shape Either(params Shape[] alternatives) => new EitherShape(alternatives);

    public abstract Refusal? Check(JsonElement value, string path);

    protected internal abstract bool Takes(JsonValueKind kind);

    protected static Refusal WrongKind(string path, string expected) => Refusal.Invalid($"The value at '{path}' must be {expected}.");

    private sealed class AnyShape : Shape
    {
        public override Refusal? Check(JsonElement value, string path) => null;

        protected internal override bool Takes(JsonValueKind kind) => true;
    }

    private sealed class KindShape(string name, params JsonValueKind[] kinds) : Shape
    {
        public override Refusal? Check(JsonElement value, string path) => Takes(value.ValueKind) ? null : WrongKind(path, name);

        protected internal override bool Takes(JsonValueKind kind) => kinds.Contains(kind);
    }

    private sealed class ChoiceShape(string[] values) : Shape
    {
        public override Refusal? Check(JsonElement value, string path)
        {
            if (value.ValueKind != JsonValueKind.String)
                return WrongKind(path, "a string");
            return values.Contains(value.GetString())
                ? null
                : Refusal.Invalid($"The value '{value.GetString()}' is not supported at '{path}'. Supported are: {string.Join(", ", values)}.");
        }

        protected internal override bool Takes(JsonValueKind kind) => kind == JsonValueKind.String;
    }

    private sealed class ArrayShape(Shape item) : Shape
    {
        public override Refusal? Check(JsonElement value, string path)
        {
            if (value.ValueKind != JsonValueKind.Array)
                return WrongKind(path, "an array");
            var index = 0;
            foreach (var element in value.EnumerateArray())
            {
                if (item.Check(element, $"{path}[{index++}]") is { } refusal)
                    return refusal;
            }

            return null;
        }

        protected internal override bool Takes(JsonValueKind kind) => kind == JsonValueKind.Array;
    }

    private sealed class EitherShape(Shape[] alternatives) : Shape
    {
        public override Refusal? Check(JsonElement value, string path) =>
            (Array.Find(alternatives, shape => shape.Takes(value.ValueKind)) ?? alternatives[^1]).Check(value, path);

        protected internal override bool Takes(JsonValueKind kind) => Array.Exists(alternatives, shape => shape.Takes(kind));
    }
}
