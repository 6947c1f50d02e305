using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>A string of a configuration file.</summary>
/// <param name="Text">The decoded text.</param>
/// <param name="Span">Where it is, quotes included.</param>
/// <param name="Keys">The names of the members it is in, the outermost first; items of arrays have none of their own.</param>
/// <param name="Siblings">The names of the members of the nearest object.</param>
internal sealed record ConfigurationValue(string Text, TextSpan Span, ImmutableArray<string> Keys, ImmutableArray<string> Siblings)
{
    /// <summary>All strings of a file, in order.</summary>
    public static IEnumerable<ConfigurationValue> All(JsonValue root) => Below(root, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    private static IEnumerable<ConfigurationValue> Below(JsonValue value, ImmutableArray<string> keys, ImmutableArray<string> siblings) => value.Kind switch
    {
        JsonKind.String => new[] { new ConfigurationValue(value.Text, value.Span, keys, siblings) },
        JsonKind.Array => value.Items.SelectMany(item => Below(item, keys, siblings)),
        JsonKind.Object => Members(value, keys),
        _ => Array.Empty<ConfigurationValue>(),
    };

    private static IEnumerable<ConfigurationValue> Members(JsonValue value, ImmutableArray<string> keys)
    {
        ImmutableArray<string> names = value.Members.Select(m => m.Name).ToImmutableArray();
        // "Gemini:Model" is one key of two names.
        return value.Members.SelectMany(m => Below(m.Value, keys.AddRange(m.Name.Split(':')), names));
    }
}
