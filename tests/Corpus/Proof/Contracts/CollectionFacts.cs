namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>What reflection tells of collections.</summary>
internal static class CollectionFacts
{
    public static Type? Element(Type type) => IsMemory(type)
        ? type.GetGenericArguments()[0]
        : type == typeof(string) ? null : Implementation(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];

    public static (Type Key, Type Value)? Pair(Type type) =>
        (Implementation(type, typeof(IReadOnlyDictionary<,>)) ?? Implementation(type, typeof(IDictionary<,>)))?.GetGenericArguments() is [var key, var value]
            ? (key, value)
            : null;

    public static bool IsSet(Type type) => Implementation(type, typeof(IReadOnlySet<>)) is not null
        || Implementation(type, typeof(ISet<>)) is not null
        || Implementation(type, typeof(System.Collections.Immutable.IImmutableSet<>)) is not null;

    /// <summary>A class of the corpus, whose own type arguments say nothing about its elements.</summary>
    public static bool IsUsers(Type type) => type.Assembly == typeof(Scalars.Text).Assembly;

    public static bool IsMemory(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Memory<>) || type.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>));

    private static Type? Implementation(Type type, Type contract) => type.GetInterfaces().Append(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == contract);
}
