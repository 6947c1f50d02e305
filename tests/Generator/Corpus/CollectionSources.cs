namespace Gemini.Gen.Generator.Tests.Corpus;

/// <summary>User code with the rarer collections, and with collections of the user's own.</summary>
internal static class CollectionSources
{
    public const string Rare = """
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Text.Json;
        using System.Text.Json.Nodes;

        namespace Demo;

        [GeminiSchema]
        public partial record Rare(
            Stack<int> Stack, ImmutableStack<int> ImmutableStack, ConcurrentStack<int> ConcurrentStack, ConcurrentQueue<int> ConcurrentQueue,
            ConcurrentBag<int> Bag, ReadOnlyObservableCollection<string?> Observable, ArraySegment<int> Segment, ArraySegment<byte>? Bytes,
            Memory<int> Memory, ReadOnlyMemory<string>? Texts, SortedSet<(int, string)> Sorted, JsonDocument Document, JsonValue? Value);
        """;

    public const string Own = """
        using System.Collections;
        using System.Collections.ObjectModel;
        using System.Runtime.CompilerServices;

        namespace Demo;

        [GeminiSchema]
        public partial record Own(Tags Tags, Index Index, Ring<int?> Ring, Outer.Ids? Ids);

        public sealed class Tags : Collection<string> { }

        public sealed class Index : Dictionary<Guid, int?> { }

        [CollectionBuilder(typeof(Ring), "Create")]
        public sealed class Ring<T> : IEnumerable<T>
        {
            public IEnumerator<T> GetEnumerator() => throw new NotImplementedException();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public static class Ring
        {
            public static Ring<T> Create<T>(ReadOnlySpan<T> items) => new();
        }

        public static class Outer
        {
            public sealed class Ids : HashSet<long> { }
        }

        [GeminiTools]
        public partial class Results
        {
            [GeminiTool]
            public ReadOnly Pairs(Tags tags) => new();

            [GeminiTool]
            public Ring<string?>? Names() => null;
        }

        public sealed class ReadOnly : ReadOnlyDictionary<string, int>
        {
            public ReadOnly() : base(new Dictionary<string, int>()) { }
        }
        """;

    public const string Cases = """
        using System.Text.Json.Serialization;

        namespace Demo;

        [GeminiSchema]
        public partial record Zoo(Animal First, Plant? Second = null);

        [JsonDerivedType(typeof(Cat), "cat")]
        public record Animal(string Name);

        [JsonDerivedType(typeof(Cat), 7)]
        public record Cat(string Name, int Lives) : Animal(Name);

        [JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
        [JsonDerivedType(typeof(Tree), "tree")]
        public abstract class Plant { }

        public class Tree : Plant { public int Height { get; set; } }
        """;
}
