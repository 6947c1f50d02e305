using System.Collections;
using System.Runtime.CompilerServices;

namespace Gemini.Gen;

/// <summary>A field that holds one value or an array of them. A single value is written without an array around it.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
[CollectionBuilder(typeof(OneOrMany), nameof(OneOrMany.Create))]
public sealed class OneOrMany<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _items;

    internal OneOrMany(IReadOnlyList<T> items, bool isSingle) => (_items, IsSingle) = (items, isSingle);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Gets a value indicating whether the wire has the value itself and not an array.</summary>
    internal bool IsSingle { get; }

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Wraps one value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OneOrMany<T>(T value) => new([value], isSingle: true);

    /// <summary>Wraps several values.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator OneOrMany<T>(T[] values) => new([.. values], isSingle: false);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="OneOrMany{T}"/> from collection expressions.</summary>
public static class OneOrMany
{
    /// <summary>Makes an array field from values.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>The field's value.</returns>
    public static OneOrMany<T> Create<T>(ReadOnlySpan<T> values) => new(values.ToArray(), isSingle: false);
}
