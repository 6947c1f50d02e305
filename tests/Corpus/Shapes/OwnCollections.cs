// # More collections

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Gemini.Gen.Corpus.OwnCollections;

// ## Stack
// Written from its top, and read so that it has the same top again.
[GeminiSchema]
public partial record Pile(Stack<int> Values, ImmutableStack<string> Fixed);

// ## Concurrent collections
[GeminiSchema]
public partial record Shared(ConcurrentQueue<int> Queue, ConcurrentStack<int> Stack);

// ## Array segment
[GeminiSchema]
public partial record Segment(ArraySegment<int> Numbers, ArraySegment<byte> Bytes);

// ## Memory of numbers
[GeminiSchema]
public partial record Memories(ReadOnlyMemory<int> Constant, Memory<double> Variable);

// ## Dictionary in order
[GeminiSchema]
public partial record InOrder(OrderedDictionary<string, int> Values);

// ## Collection of one's own
[GeminiSchema]
public partial record Crowd(Names Names, Lookup Ages);

public class Names : List<string>
{
}

public class Lookup : Dictionary<string, int>
{
}

// ## Generic collection of one's own
[GeminiSchema]
public partial record Bundles(Bundle<int> Numbers, Bundle<string> Words);

public class Bundle<T> : Collection<T>
{
}
