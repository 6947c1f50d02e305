namespace Gemini.Gen.Generator.Tests.Corpus;

/// <content>What a property or parameter can hold.</content>
internal static partial class Sources
{
    public const string AllScalars = """
        namespace Demo;

        [GeminiSchema]
        public partial record Everything(
            string Text, bool Flag, char Letter,
            sbyte I8, byte U8, short I16, ushort U16, int I32, uint U32, long I64, ulong U64, nint Native, nuint UnsignedNative,
            Int128 I128, UInt128 U128, Half F16, float F32, double F64, decimal D128,
            DateTime At, DateTimeOffset AtOffset, DateOnly Day, TimeOnly Time, Guid Id, Uri Link,
            string? MaybeText, bool? MaybeFlag, int? MaybeNumber, DateTimeOffset? MaybeAt, Guid? MaybeId, Uri? MaybeLink);
        """;

    public const string Collections = """
        namespace Demo;

        [GeminiSchema]
        public partial class Bag
        {
            public string[] Names { get; set; } = new string[0];
            public List<string?> MaybeNames { get; set; } = new();
            public IEnumerable<int[]>? Rows { get; init; }
            public required IReadOnlyDictionary<string, Item> ByName { get; init; }
            public Dictionary<string, List<Item>?>? Groups { get; set; }
            [System.ComponentModel.DataAnnotations.MinLength(1)]
            [System.ComponentModel.DataAnnotations.MaxLength(9)]
            public required ICollection<Color> Colors { get; init; }
        }

        public enum Color { Red, Green }

        public record Item(string Name, Color? Color, Color? Other = null);
        """;

    public const string WideTypes = """
        namespace Demo;

        [GeminiSchema]
        public partial record Wide(
            TimeSpan Duration, Version Version, System.Numerics.BigInteger Big, byte[] Data, ReadOnlyMemory<byte> View, Memory<byte>? MaybeView,
            object Anything, object? MaybeAnything, System.Text.Json.JsonElement Element, System.Text.Json.Nodes.JsonNode? Node,
            System.Text.Json.Nodes.JsonObject Object, System.Text.Json.Nodes.JsonArray Array, RawJson Raw, RawJson? MaybeRaw);
        """;

    public const string EnumForms = """
        namespace Demo;

        [GeminiSchema]
        public partial class Choices
        {
            public Days Days { get; set; }
            public Days? MaybeDays { get; set; }
            public Priority Priority { get; set; }
            public Priority? MaybePriority { get; set; }
            public Mask Mask { get; set; }
            public Plain Name { get; set; }
            [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonNumberEnumConverter<Plain>))]
            public Plain Number { get; set; }
        }

        /// <summary>Days of work.</summary>
        [Flags]
        public enum Days : byte
        {
            None = 0,
            /// <summary>The first.</summary>
            Monday = 1,
            Tuesday = 2,
            Both = 3,
        }

        [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonNumberEnumConverter<Priority>))]
        public enum Priority : long
        {
            Low = -1,
            /// <summary>Now.</summary>
            High = 5,
        }

        [Flags]
        [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonNumberEnumConverter<Mask>))]
        public enum Mask { A = 1, B = 4 }

        public enum Plain { X, Y }
        """;

    public const string SetsAndKeys = """
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;

        namespace Demo;

        [GeminiSchema]
        public partial record Sets(
            HashSet<string> Hash, ISet<int> Set, IReadOnlySet<Color> Colors, SortedSet<int> Sorted, FrozenSet<string> Frozen,
            ImmutableHashSet<string> ImmutableHash, IImmutableSet<int?> MaybeNumbers, ImmutableSortedSet<int> ImmutableSorted);

        [GeminiSchema]
        public partial record Lists(
            ImmutableArray<string?> Array, ImmutableArray<int>? MaybeArray, ImmutableList<int> List, IImmutableList<int> Contract, Queue<int> Queue,
            LinkedList<int> Linked, Collection<int> Collection, ReadOnlyCollection<int> ReadOnly, ObservableCollection<int> Observable,
            ImmutableQueue<int> ImmutableQueue);

        [GeminiSchema]
        public partial record Maps(
            Dictionary<int, string> ByNumber, IReadOnlyDictionary<Guid, Color?> ById, IDictionary<Color, int[]> ByColor, SortedDictionary<long, int> Sorted,
            ImmutableDictionary<string, int> Immutable, ImmutableSortedDictionary<string, int> ImmutableSorted, FrozenDictionary<Color, string?> Frozen,
            ConcurrentDictionary<byte, int> Concurrent, ReadOnlyDictionary<string, int> ReadOnly, SortedList<string, int>? List);

        public enum Color { Red, [System.Text.Json.Serialization.JsonStringEnumMemberName("dark green")] Green }
        """;

    public const string Tuples = """
        namespace Demo;

        [GeminiSchema]
        public partial record Pairs(
            (double Latitude, double Longitude) Place,
            (string Name, int? Count)? Maybe,
            List<(string, Item?)> Entries,
            Tuple<int, string?> Old,
            Tuple<Guid, (int, int)>? MaybeOld,
            (int A, int B, int C, int D, int E, int F, int G, int H, int I) Many);

        public record Item(string Name);

        [GeminiTools]
        public partial class TupleTools
        {
            [GeminiTool]
            public (int Min, int Max) Bounds((int, int)[] ranges, Dictionary<DayOfWeek, object?> options) => default;

            [GeminiTool]
            public object? Anything(object value) => value;

            [GeminiTool]
            public System.Text.Json.Nodes.JsonNode Node() => null!;
        }
        """;

    public const string Constraints = """
        using System.ComponentModel.DataAnnotations;

        namespace Demo;

        [GeminiSchema]
        public partial class Constrained
        {
            [Required, StringLength(20, MinimumLength = 2)]
            public string? Name { get; set; }

            /// <summary>The code.</summary>
            [RegularExpression("[A-Z]{3}\\d+")]
            public string Code { get; set; } = "";

            [AllowedValues("a", "b")]
            public string Letter { get; set; } = "a";

            [AllowedValues(1, 2), DeniedValues(3)]
            public long? Number { get; set; }

            [DeniedValues(Level.High)]
            public Level Level { get; set; }

            [EmailAddress, MinLength(3)]
            public string? Mail { get; set; }

            [Url]
            public string? Link { get; set; }

            [Base64String]
            public string? Data { get; set; }

            [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
            public double Share { get; set; }

            [Range(1, 9, MinimumIsExclusive = true)]
            public int? Step { get; set; }

            [Range(typeof(decimal), "0.1", "0.9")]
            public decimal Rate { get; set; }

            [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")]
            public DateOnly Day { get; set; }

            [Range(0, 5)]
            public System.Numerics.BigInteger Big { get; set; }

            [Length(1, 2)]
            public Dictionary<string, int>? Map { get; set; }

            [MaxLength(4)]
            public byte[]? Bytes { get; set; }
        }

        public enum Level { Low, High }

        [GeminiTools]
        public partial class Checked
        {
            [GeminiTool]
            public void Send([Required, EmailAddress] string? to = null, [StringLength(9)] string text = "hi") { }
        }
        """;

    public const string Unions = """
        using System.Text.Json.Serialization;

        namespace Demo;

        /// <summary>A figure.</summary>
        [GeminiSchema]
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Circle), "circle")]
        [JsonDerivedType(typeof(Group), "group")]
        [JsonDerivedType(typeof(Figure), "none")]
        public partial record Figure(string Name);

        /// <summary>A round one.</summary>
        public record Circle(string Name, double Radius) : Figure(Name);

        public record Group(string Name, IReadOnlyList<Figure>? Parts = null) : Figure(Name);

        [JsonDerivedType(typeof(Card), 1)]
        [JsonDerivedType(typeof(Cash), 2)]
        public interface IPayment { }

        public record Card(string Number) : IPayment;

        public record Cash : IPayment;

        [GeminiTools]
        public partial class Shop
        {
            [GeminiTool]
            public IPayment? Pay(IPayment payment, IPayment? fallback = null) => payment;
        }

        [GeminiSchema]
        public partial record Ordered(int Third, [property: JsonPropertyOrder(-1)] int First, [property: JsonPropertyOrder(2)] int Last, int Fourth);
        """;

    public const string Recursion = """
        namespace Demo;

        [GeminiSchema]
        public partial record Node(int Value, Node? Next, IReadOnlyList<Node>? Children = null);

        [GeminiSchema]
        public partial record Tree(string Name, Branch? Root);

        public record Branch(string Label, Branch? Left = null, Branch? Right = null);
        """;
}
