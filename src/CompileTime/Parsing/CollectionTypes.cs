using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A collection type and how to make one.</summary>
/// <param name="Element">The element type, or the value type of a dictionary.</param>
/// <param name="Key">The key type of a dictionary, or <see langword="null"/>.</param>
/// <param name="Construction">The C# expression that makes it from <c>items</c> or <c>entries</c>.</param>
/// <param name="IsSet">Whether it is a set.</param>
internal sealed record CollectionType(ITypeSymbol Element, ITypeSymbol? Key, string Construction, bool IsSet = false);

/// <summary>Recognises collections.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Model = "System.Collections.ObjectModel.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Frozen = "System.Collections.Frozen.";
    private const string Concurrent = "System.Collections.Concurrent.";

    /// <summary>For each type of one parameter, how to make it; <c>T</c> stands for the element type, <c>C</c> for a comparer.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        [Generic + "IReadOnlyList`1"] = "items",
        [Generic + "List`1"] = "items",
        [Generic + "IEnumerable`1"] = "items",
        [Generic + "IReadOnlyCollection`1"] = "items",
        [Generic + "IList`1"] = "items",
        [Generic + "ICollection`1"] = "items",
        [Generic + "Queue`1"] = New(Generic + "Queue"),
        [Generic + "LinkedList`1"] = New(Generic + "LinkedList"),
        [Model + "Collection`1"] = New(Model + "Collection"),
        [Model + "ReadOnlyCollection`1"] = New(Model + "ReadOnlyCollection"),
        [Model + "ObservableCollection`1"] = New(Model + "ObservableCollection"),
        [Immutable + "ImmutableArray`1"] = Range("ImmutableArray"),
        [Immutable + "ImmutableList`1"] = Range("ImmutableList"),
        [Immutable + "IImmutableList`1"] = Range("ImmutableList"),
        [Immutable + "ImmutableQueue`1"] = Range("ImmutableQueue"),
        [Immutable + "IImmutableQueue`1"] = Range("ImmutableQueue"),
    };

    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        [Generic + "HashSet`1"] = New(Generic + "HashSet"),
        [Generic + "ISet`1"] = New(Generic + "HashSet"),
        [Generic + "IReadOnlySet`1"] = New(Generic + "HashSet"),
        [Generic + "SortedSet`1"] = $"new global::{Generic}SortedSet<{{T}}>(items{{,C}})",
        [Immutable + "ImmutableHashSet`1"] = Range("ImmutableHashSet"),
        [Immutable + "IImmutableSet`1"] = Range("ImmutableHashSet"),
        [Immutable + "ImmutableSortedSet`1"] = $"global::{Immutable}ImmutableSortedSet.CreateRange({{C,}}items)",
        [Frozen + "FrozenSet`1"] = $"global::{Frozen}FrozenSet.ToFrozenSet(items)",
    };

    /// <summary>For each type of two parameters, how to make it; <c>K</c> and <c>T</c> stand for key and value type, <c>C</c> for a comparer.</summary>
    private static readonly Dictionary<string, string> Dictionaries = new(StringComparer.Ordinal)
    {
        [Generic + "IReadOnlyDictionary`2"] = "entries",
        [Generic + "Dictionary`2"] = "entries",
        [Generic + "IDictionary`2"] = "entries",
        [Generic + "SortedDictionary`2"] = $"new global::{Generic}SortedDictionary<{{K}}, {{T}}>(entries{{,C}})",
        [Generic + "SortedList`2"] = $"new global::{Generic}SortedList<{{K}}, {{T}}>(entries{{,C}})",
        [Model + "ReadOnlyDictionary`2"] = NewDictionary(Model + "ReadOnlyDictionary"),
        [Concurrent + "ConcurrentDictionary`2"] = NewDictionary(Concurrent + "ConcurrentDictionary"),
        [Immutable + "ImmutableDictionary`2"] = Entries("ImmutableDictionary"),
        [Immutable + "IImmutableDictionary`2"] = Entries("ImmutableDictionary"),
        [Immutable + "ImmutableSortedDictionary`2"] = $"global::{Immutable}ImmutableSortedDictionary.CreateRange({{C,}}entries)",
        [Frozen + "FrozenDictionary`2"] = $"global::{Frozen}FrozenDictionary.ToFrozenDictionary(entries)",
    };

    /// <summary>Recognises a collection, or answers <see langword="null"/>. Only one to be written may be of any kind.</summary>
    public static CollectionType? Find(INamedTypeSymbol type, ShapeMode mode)
    {
        if (type.IsGenericType && type.ContainingType is null && type.TypeArguments.Length is 1 or 2)
        {
            string name = type.OriginalDefinition.FullMetadataName();
            if (Lists.TryGetValue(name, out string? list))
                return List(list, isSet: false);
            if (Sets.TryGetValue(name, out string? set))
                return List(set, isSet: true);
            if (Dictionaries.TryGetValue(name, out string? dictionary))
            {
                (ITypeSymbol key, ITypeSymbol value) = (type.TypeArguments[0], type.TypeArguments[1]);
                return new CollectionType(value, key, Fill(dictionary, key, value));
            }
        }

        if (mode != ShapeMode.Result || type.SpecialType == SpecialType.System_String)
            return null;
        INamedTypeSymbol[] sequences = type.AllInterfaces
            .Where(static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToArray();
        return sequences is [var sequence] && !IsPair(sequence.TypeArguments[0])
            ? new CollectionType(sequence.TypeArguments[0], null, string.Empty)
            : null;

        CollectionType List(string construction, bool isSet) =>
            new(type.TypeArguments[0], null, Fill(construction, null, type.TypeArguments[0]), isSet);
    }

    public static bool IsCollection(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && type.AllInterfaces.Concat([type]).Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsPair(ITypeSymbol type) =>
        type is INamedTypeSymbol named && named.OriginalDefinition.Is(Generic + "KeyValuePair`2");

    private static string New(string name) => $"new global::{name}<{{T}}>(items)";

    private static string Range(string name) => $"global::{Immutable}{name}.CreateRange(items)";

    private static string NewDictionary(string name) => $"new global::{name}<{{K}}, {{T}}>(entries)";

    private static string Entries(string name) => $"global::{Immutable}{name}.CreateRange(entries)";

    /// <summary>
    /// Fills in the types and, for what is sorted by strings, the ordinal comparer: to a culture, different strings can be equal, and
    /// then a legal document would lose an element or make the constructor throw.
    /// </summary>
    private static string Fill(string construction, ITypeSymbol? key, ITypeSymbol element)
    {
        const string Ordinal = "global::System.StringComparer.Ordinal";
        bool isText = (key ?? element).SpecialType == SpecialType.System_String;
        return construction
            .Replace("{K}", key?.ToSource())
            .Replace("{T}", element.ToSource())
            .Replace("{,C}", isText ? ", " + Ordinal : string.Empty)
            .Replace("{C,}", isText ? Ordinal + ", " : string.Empty);
    }
}
