using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Mirror;

/// <summary>Compares values by all that can be seen of them.</summary>
internal static class DeepEquality
{
    /// <summary>Finds the first difference.</summary>
    /// <returns>Where and what, or null if there is none.</returns>
    public static string? Difference(object? left, object? right, string path = "value")
    {
        if (left is null || right is null)
            return left is null && right is null ? null : $"{path}: {Show(left)} is not {Show(right)}";
        if (left is JsonElement or JsonNode or RawJson && right is JsonElement or JsonNode or RawJson)
            return JsonNode.DeepEquals(Node(left), Node(right)) ? null : Differs();
        if (left.GetType() != right.GetType() && !(left is IEnumerable && right is IEnumerable))
            return $"{path}: {left.GetType()} is not {right.GetType()}";
        if (Contracts.CollectionFacts.IsMemory(left.GetType()))
            return Items(Elements(left), Elements(right), path);
        switch (left)
        {
            case DateTime time:
                return time.Kind == ((DateTime)right).Kind && time == (DateTime)right ? null : Differs();
            case DateTimeOffset time:
                return time.EqualsExact((DateTimeOffset)right) ? null : Differs();
            case Uri uri:
                return uri.OriginalString == ((Uri)right).OriginalString ? null : Differs();
            case string or Version:
                return left.Equals(right) ? null : Differs();
            case ITuple tuple:
                return Enumerable.Range(0, tuple.Length).Select(i => Difference(tuple[i], ((ITuple)right)[i], $"{path}.Item{i + 1}")).FirstOrDefault(static text => text is not null);
            case IDictionary entries:
                return Entries(entries, (IDictionary)right, path);
            case IEnumerable items:
                return Items(items, (IEnumerable)right, path);
        }

        Type type = left.GetType();
        if (type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            return left.Equals(right) ? null : Differs();
        return type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(property => Difference(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}"))
            .FirstOrDefault(static text => text is not null);

        string Differs() => $"{path}: {Show(left)} is not {Show(right)}";
    }

    private static string? Entries(IDictionary left, IDictionary right, string path)
    {
        if (left.Count != right.Count)
            return $"{path}: {left.Count} entries are not {right.Count}";
        foreach (object key in left.Keys)
        {
            if (!right.Contains(key))
                return $"{path}: {key} is missing";
            if (Difference(left[key], right[key], $"{path}[{key}]") is { } difference)
                return difference;
        }

        return null;
    }

    /// <summary>Elements in order, but for sets, which have none.</summary>
    private static string? Items(IEnumerable left, IEnumerable right, string path)
    {
        object?[] ours = [.. left.Cast<object?>()];
        object?[] theirs = [.. right.Cast<object?>()];
        if (ours.Length != theirs.Length)
            return $"{path}: {ours.Length} elements are not {theirs.Length}";
        bool isSet = Contracts.CollectionFacts.IsSet(left.GetType());
        for (int i = 0; i < ours.Length; i++)
        {
            string? difference = isSet
                ? theirs.Any(other => Difference(ours[i], other) is null) ? null : $"{path}: {Show(ours[i])} is missing"
                : Difference(ours[i], theirs[i], $"{path}[{i}]");
            if (difference is not null)
                return difference;
        }

        return null;
    }

    private static IEnumerable Elements(object memory) => (IEnumerable)memory.GetType().GetMethod("ToArray")!.Invoke(memory, [])!;

    private static JsonNode? Node(object value) => JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Default);

    private static string Show(object? value) => value is null ? "null" : $"{value} ({value.GetType().Name})";
}
