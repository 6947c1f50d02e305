using System.ComponentModel;

namespace Gemini.Gen.CompilerServices;

/// <summary>Makes collections that are no type of the .NET libraries.</summary>
/// <remarks>Plumbing of generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaCollections
{
    /// <summary>Adds elements to a collection.</summary>
    /// <typeparam name="TCollection">The collection.</typeparam>
    /// <typeparam name="T">Its elements.</typeparam>
    /// <param name="collection">The collection.</param>
    /// <param name="items">The elements, in order.</param>
    /// <returns>The collection.</returns>
    public static TCollection Fill<TCollection, T>(TCollection collection, List<T> items)
        where TCollection : ICollection<T>
    {
        foreach (T item in items)
            collection.Add(item);
        return collection;
    }

    /// <summary>Adds entries to a dictionary.</summary>
    /// <typeparam name="TDictionary">The dictionary.</typeparam>
    /// <typeparam name="TKey">Its keys.</typeparam>
    /// <typeparam name="TValue">Its values.</typeparam>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="entries">The entries, in order.</param>
    /// <returns>The dictionary.</returns>
    public static TDictionary Fill<TDictionary, TKey, TValue>(TDictionary dictionary, Dictionary<TKey, TValue> entries)
        where TDictionary : IDictionary<TKey, TValue>
        where TKey : notnull
    {
        foreach ((TKey key, TValue value) in entries)
            dictionary[key] = value;
        return dictionary;
    }
}
