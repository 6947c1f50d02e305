// # Tuples
// Arrays with one schema per item, `prefixItems`; names of items become descriptions.

namespace Gemini.Gen.Corpus.Tuples;

// ## Pair
[GeminiSchema]
public partial record Place((double Latitude, double Longitude) Position);

// ## Pair without names
[GeminiSchema]
public partial record Pair((int, string) Values);

// ## Nullable items
[GeminiSchema]
public partial record Half((string? Text, int? Number) Values);

// ## Nullable tuple
[GeminiSchema]
public partial record MaybePair((int X, int Y)? Value);

// ## List of tuples
[GeminiSchema]
public partial record Path(List<(double X, double Y)> Points);

// ## Tuple of objects
[GeminiSchema]
public partial record Match((Player Home, Player? Away) Players);

public record Player(string Name);

// ## Tuple of collections
[GeminiSchema]
public partial record Table((string[] Header, int[][] Rows) Content);

// ## Tuple in a tuple
[GeminiSchema]
public partial record Box(((int X, int Y) From, (int X, int Y) To) Corners);

// ## More than seven items
[GeminiSchema]
public partial record Week((int A, int B, int C, int D, int E, int F, int G, string H, bool I) Days);

// ## Tuple class
[GeminiSchema]
public partial record Old(Tuple<int, string?> Pair, Tuple<Guid, DateOnly, bool>? Triple);

// ## Dictionary of tuples
[GeminiSchema]
public partial record Ranges(Dictionary<string, (int Least, int Greatest)> ByName);
