// # Lists and sets

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Gemini.Gen.Corpus.Lists;

// ## Array
[GeminiSchema]
public partial record Tags(string[] Names);

// ## Array of arrays
[GeminiSchema]
public partial record Grid(int[][] Rows);

// ## Array of three dimensions
[GeminiSchema]
public partial record Cube(double[][][] Layers);

// ## List
[GeminiSchema]
public partial record Numbers(List<int> Values);

// ## Read-only list
[GeminiSchema]
public partial record Lines(IReadOnlyList<string> Values);

// ## Read-only collection
[GeminiSchema]
public partial record Gathered(IReadOnlyCollection<double> Values);

// ## Sequence
[GeminiSchema]
public partial record Sequence(IEnumerable<long> Values);

// ## List by its interface
[GeminiSchema]
public partial record Indexed(IList<bool> Values);

// ## Collection by its interface
[GeminiSchema]
public partial record Counted(ICollection<Guid> Values);

// ## Collection class
[GeminiSchema]
public partial record Owned(Collection<string> Values);

// ## Read-only collection class
[GeminiSchema]
public partial record Frozen(ReadOnlyCollection<string> Values);

// ## Observable collection
[GeminiSchema]
public partial record Watched(ObservableCollection<string> Values);

// ## Queue
[GeminiSchema]
public partial record Line(Queue<int> Values);

// ## Linked list
[GeminiSchema]
public partial record Chain(LinkedList<int> Values);

// ## Immutable array
[GeminiSchema]
public partial record Fixed(ImmutableArray<int> Values);

// ## Nullable immutable array
[GeminiSchema]
public partial record MaybeFixed(ImmutableArray<string?>? Values);

// ## Immutable list
[GeminiSchema]
public partial record Persistent(ImmutableList<int> Class, IImmutableList<int> Contract);

// ## Immutable queue
[GeminiSchema]
public partial record PersistentLine(ImmutableQueue<int> Class, IImmutableQueue<int> Contract);

// ## Hash set
// Elements that are equal become one.
[GeminiSchema]
public partial record Unique(HashSet<string> Values);

// ## Set by its interfaces
[GeminiSchema]
public partial record Sets(ISet<int> Writable, IReadOnlySet<int> ReadOnly);

// ## Sorted set
[GeminiSchema]
public partial record Sorted(SortedSet<int> Numbers, SortedSet<string> Words);

// ## Immutable sets
[GeminiSchema]
public partial record PersistentSets(ImmutableHashSet<string> Class, IImmutableSet<string> Contract, ImmutableSortedSet<string> Sorted);

// ## Frozen set
[GeminiSchema]
public partial record FrozenWords(FrozenSet<string> Values);

// ## List of objects
[GeminiSchema]
public partial record Cart(IReadOnlyList<CartLine> Lines);

public record CartLine(string Article, int Count);

// ## List of lists of objects
[GeminiSchema]
public partial record Seating(List<List<Seat>> Rows);

public record Seat(int Number, string? Guest);

// ## List of bytes
// Other than `byte[]` this is a list of numbers.
[GeminiSchema]
public partial record Octets(List<byte> Values);

// ## Array of byte arrays
[GeminiSchema]
public partial record Chunks(byte[][] Values);

// ## List of dates
[GeminiSchema]
public partial record Holidays(SortedSet<DateOnly> Days);

// ## Elements of a schema type
[GeminiSchema]
public partial record Order(Cart[] Carts, Cart? Last);
