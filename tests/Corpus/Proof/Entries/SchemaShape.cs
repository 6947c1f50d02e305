using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>A schema type of the corpus with its generated members.</summary>
internal abstract class SchemaShape
{
    /// <summary>All schema types of the corpus, by full name.</summary>
    public static ImmutableSortedDictionary<string, SchemaShape> All { get; } = typeof(Scalars.Text).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeminiSchemaAttribute), inherit: false))
        .Select(type => (SchemaShape)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!)
        .ToImmutableSortedDictionary(shape => shape.Type.FullName!, shape => shape, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>A schema type by its name in C#.</summary>
    public static SchemaShape Named(string name) => All.Values.Single(shape => shape.Type.Namespace + "." + shape.Type.Name == name);

    public abstract Type Type { get; }

    public abstract string SchemaText { get; }

    public JsonObject Schema => JsonNode.Parse(SchemaText)!.AsObject();

    public abstract string Write(object value);

    /// <summary>Reads a document.</summary>
    /// <returns>The value, or null and what is wrong.</returns>
    public abstract object? Read(string json, out IReadOnlyList<SchemaViolation> violations);

    /// <summary>Reads a document with what lenient reading repairs.</summary>
    public abstract object? ReadLeniently(string json, out SchemaReadReport report);

    /// <summary>Instantiated by reflection, once for each type of the corpus.</summary>
    private sealed class Typed<T> : SchemaShape
        where T : IGeminiSchema<T>
    {
        public override Type Type => typeof(T);

        public override string SchemaText => Encoding.UTF8.GetString(T.JsonSchema);

        public override string Write(object value)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
                T.Write(writer, (T)value);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        public override object? Read(string json, out IReadOnlyList<SchemaViolation> violations) =>
            T.TryRead(Encoding.UTF8.GetBytes(json), out T? value, out violations) ? value : null;

        public override object? ReadLeniently(string json, out SchemaReadReport report) =>
            T.TryRead(Encoding.UTF8.GetBytes(json), SchemaReadOptions.Lenient, out T? value, out report) ? value : null;
    }
}
