using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A collection type and how to make one.</summary>
/// <param name="Element">The element type, or the value type of a dictionary.</param>
/// <param name="Key">The key type of a dictionary, or <see langword="null"/>.</param>
/// <param name="Construction">The C# expression that makes it from <c>items</c> or <c>entries</c>.</param>
/// <param name="IsSet">Whether it is a set.</param>
/// <param name="IsOrdered">Whether its elements are compared with each other.</param>
/// <param name="Source">The C# expression to enumerate the collection called <c>value</c>.</param>
/// <param name="Empty">The C# expression that stands in for a faulty one; constraints may still count its elements.</param>
/// <param name="IsOwn">Whether it is made by code of the user's.</param>
internal sealed record CollectionType(
    ITypeSymbol Element,
    ITypeSymbol? Key,
    string Construction,
    bool IsSet = false,
    bool IsOrdered = false,
    string Source = "value",
    string Empty = "default!",
    bool IsOwn = false);

/// <summary>Recognises the collections of the .NET libraries.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Model = "System.Collections.ObjectModel.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Frozen = "System.Collections.Frozen.";
    private const string Concurrent = "System.Collections.Concurrent.";

    /// <summary>A stack is enumerated from its top, so that it is filled from the end.</summary>
    private const string Reversed = "global::System.Linq.Enumerable.Reverse(items)";

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
        [Generic + "Stack`1"] = New(Generic + "Stack", Reversed),
        [Generic + "LinkedList`1"] = New(Generic + "LinkedList"),
        [Concurrent + "ConcurrentQueue`1"] = New(Concurrent + "ConcurrentQueue"),
        [Concurrent + "ConcurrentStack`1"] = New(Concurrent + "ConcurrentStack", Reversed),
        [Concurrent + "ConcurrentBag`1"] = New(Concurrent + "ConcurrentBag", Reversed),
        [Model + "Collection`1"] = New(Model + "Collection"),
        [Model + "ReadOnlyCollection`1"] = New(Model + "ReadOnlyCollection"),
        [Model + "ObservableCollection`1"] = New(Model + "ObservableCollection"),
        [Model + "ReadOnlyObservableCollection`1"] = New(Model + "ReadOnlyObservableCollection", New(Model + "ObservableCollection")),
        [Immutable + "ImmutableArray`1"] = Range("ImmutableArray"),
        [Immutable + "ImmutableList`1"] = Range("ImmutableList"),
        [Immutable + "IImmutableList`1"] = Range("ImmutableList"),
        [Immutable + "ImmutableQueue`1"] = Range("ImmutableQueue"),
        [Immutable + "IImmutableQueue`1"] = Range("ImmutableQueue"),
        [Immutable + "ImmutableStack`1"] = Range("ImmutableStack", Reversed),
        [Immutable + "IImmutableStack`1"] = Range("ImmutableStack", Reversed),
        ["System.ArraySegment`1"] = "new global::System.ArraySegment<{T}>(items.ToArray())",
        ["System.Memory`1"] = "items.ToArray()",
        ["System.ReadOnlyMemory`1"] = "items.ToArray()",
    };

    /// <summary>What is not simply enumerated: one that nobody has set may hold no array at all, and memory is a span.</summary>
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        [Immutable + "ImmutableArray`1"] = "value.IsDefault ? {C}.Empty : value",
        ["System.ArraySegment`1"] = "value.Array is null ? {C}.Empty : value",
        ["System.Memory`1"] = "value.Span",
        ["System.ReadOnlyMemory`1"] = "value.Span",
    };

    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        [Generic + "HashSet`1"] = New(Generic + "HashSet"),
        [Generic + "ISet`1"] = New(Generic + "HashSet"),
        [Generic + "IReadOnlySet`1"] = New(Generic + "HashSet"),
        [Generic + "SortedSet`1"] = $"new global::{Generic}SortedSet<{{T}}>(items{{,C}})",
        [Model + "ReadOnlySet`1"] = New(Model + "ReadOnlySet", New(Generic + "HashSet")),
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
        [Generic + "OrderedDictionary`2"] = NewDictionary(Generic + "OrderedDictionary"),
        [Model + "ReadOnlyDictionary`2"] = NewDictionary(Model + "ReadOnlyDictionary"),
        [Concurrent + "ConcurrentDictionary`2"] = NewDictionary(Concurrent + "ConcurrentDictionary"),
        [Immutable + "ImmutableDictionary`2"] = Entries("ImmutableDictionary"),
        [Immutable + "IImmutableDictionary`2"] = Entries("ImmutableDictionary"),
        [Immutable + "ImmutableSortedDictionary`2"] = $"global::{Immutable}ImmutableSortedDictionary.CreateRange({{C,}}entries)",
        [Frozen + "FrozenDictionary`2"] = $"global::{Frozen}FrozenDictionary.ToFrozenDictionary(entries)",
    };

    /// <summary>Recognises a collection, or answers <see langword="null"/>. Only one to be written may be of any kind.</summary>
    public static CollectionType? Find(INamedTypeSymbol type, ShapeMode mode, Accessors accessors)
    {
        if (type.SpecialType == SpecialType.System_String)
            return null;
        if (type.IsGenericType && type.ContainingType is null && type.TypeArguments.Length is 1 or 2)
        {
            string name = type.OriginalDefinition.FullMetadataName();
            if (Lists.TryGetValue(name, out string? list))
                return List(list, name, isSet: false);
            if (Sets.TryGetValue(name, out string? set))
                return List(set, name, isSet: true);
            if (Dictionaries.TryGetValue(name, out string? dictionary))
            {
                (ITypeSymbol key, ITypeSymbol value) = (type.TypeArguments[0], type.TypeArguments[1]);
                return new CollectionType(value, key, Fill(dictionary, key, value));
            }
        }

        return IsGrouping(type) ? null : OwnCollections.Find(type, mode, accessors);

        CollectionType List(string construction, string name, bool isSet)
        {
            string source = Sources.TryGetValue(name, out string? own) ? own.Replace("{C}", type.ToSource()) : "value";
            return new(type.TypeArguments[0], null, Fill(construction, null, type.TypeArguments[0]), isSet, name.Contains("SortedSet"), source, type.IsValueType ? type.ToSource() + ".Empty" : "default!");
        }
    }

    public static bool IsCollection(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.System_String && IsOrHas(type, static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>As an array of elements a grouping would lose its keys.</summary>
    private static bool IsGrouping(INamedTypeSymbol type) => IsOrHas(type, static contract =>
        contract.OriginalDefinition.Is("System.Linq.ILookup`2") || contract.OriginalDefinition.Is("System.Linq.IGrouping`2"));

    private static bool IsOrHas(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isContract) => isContract(type) || type.AllInterfaces.Any(isContract);

    private static string New(string name, string items = "items") => $"new global::{name}<{{T}}>({items})";

    private static string Range(string name, string items = "items") => $"global::{Immutable}{name}.CreateRange({items})";

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
