using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

[GeminiSchema]
internal sealed partial record Texts(TimeSpan Duration, Version Version, BigInteger Big, byte[] Data, ReadOnlyMemory<byte>? View = null);

[GeminiSchema]
internal sealed partial record Anything(object Value, JsonElement Element, RawJson Raw, JsonNode? Node = null, JsonObject? Map = null, JsonArray? Items = null);

[GeminiSchema]
internal sealed partial record Choices(
    Access Access,
    Urgency Urgency = Urgency.Low,
    [property: JsonConverter(typeof(JsonNumberEnumConverter<Difficulty>))] Difficulty Number = Difficulty.Easy,
    Modes Modes = Modes.First);

[Flags]
internal enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Both = Read | Write,
    Admin = 12,
}

[JsonConverter(typeof(JsonNumberEnumConverter<Urgency>))]
internal enum Urgency : sbyte
{
    /// <summary>Some day.</summary>
    Low = -1,
    High = 5,
}

[Flags]
[JsonConverter(typeof(JsonNumberEnumConverter<Modes>))]
internal enum Modes
{
    First = 1,
    Third = 4,
}

[GeminiSchema]
internal sealed partial record Pairs((double Latitude, double Longitude) Place, Tuple<int, string?>? Old = null, (int, int, int, int, int, int, int, int, int)? Many = null);

[GeminiSchema]
internal sealed partial record Sets(
    HashSet<int> Hash,
    ImmutableArray<string?> Array,
    FrozenSet<string> Frozen,
    ImmutableSortedSet<int> Sorted,
    Queue<int> Queue);

[GeminiSchema]
internal sealed partial record Maps(
    Dictionary<int, string> Numbers,
    FrozenDictionary<Difficulty, int?> Levels,
    ImmutableSortedDictionary<Guid, bool> Ids);
