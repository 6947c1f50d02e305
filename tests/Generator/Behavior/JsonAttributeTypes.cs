using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

[GeminiSchema]
internal sealed partial class Ignoring
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Never { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Number { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Difficulty Level { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DateTimeOffset? At { get; set; }

    [JsonIgnore]
    public Stream? Stream { get; set; }
}

[GeminiSchema]
internal sealed partial record OneWay(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] string Password,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] int Version = 7)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)]
    public string Server { get; set; } = "here";

    [property: JsonIgnore]
    public object? Cache { get; init; }
}

[GeminiSchema]
internal sealed partial record Without(int A, [property: JsonIgnore] Stream? Ignored, [property: JsonIgnore] int Number = 4);

/// <summary>Everything that C# hides and System.Text.Json uses all the same.</summary>
[GeminiSchema]
internal sealed partial record Including(Hidden Hidden, HiddenPoint Point);

internal sealed class Hidden
{
    [JsonInclude]
    private readonly int _fixed = 3;

    [JsonInclude]
    private string _field = "f";

    [JsonInclude]
    public int Public;

    public int NotIncluded = 9;

    [JsonInclude]
    public string Setter { get; private set; } = "s";

    [JsonInclude]
    private int? Secret { get; set; }

    [JsonInclude]
    internal int Internal { get; init; } = 5;

    public void Clear() => _field = string.Empty;

    public string Show() => $"{_fixed}{_field}{Secret}";
}

internal struct HiddenPoint
{
    [JsonInclude]
    private int _x;

    [JsonConstructor]
    private HiddenPoint(int y) => Y = y;

    public int Y { get; }

    public static HiddenPoint Of(int x, int y) => new(y) { _x = x };
}

[GeminiSchema]
internal sealed partial record Constructed(HiddenConstructor Value, OwnConstructor? Own = null);

internal sealed class HiddenConstructor
{
    public HiddenConstructor()
        : this(0, "wrong")
    {
    }

    [JsonConstructor]
    private HiddenConstructor(int number, string text = "default") => (Number, Text) = (number, text);

    public int Number { get; }

    public string Text { get; }

    public required string Needed { get; init; }

    public string? Free { get; init; }

    public int Kept { get; init; } = 8;
}

[GeminiSchema]
internal sealed partial class OwnConstructor
{
    [JsonConstructor]
    private OwnConstructor(int a) => A = a;

    public int A { get; }

    public static OwnConstructor Of(int a) => new(a);
}

[GeminiSchema]
internal sealed partial class ElementBag
{
    public int Known { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

[GeminiSchema]
internal sealed partial class ObjectBag
{
    public int Known { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object?> Rest { get; } = new Dictionary<string, object?>();
}

[GeminiSchema]
internal sealed partial class NodeBag
{
    public required int Known { get; init; }

    [JsonExtensionData]
    public JsonObject? Rest { get; init; }
}

[GeminiSchema]
internal sealed partial record RecordBag([property: JsonExtensionData] IReadOnlyDictionary<string, JsonElement> Rest);

[GeminiSchema]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed partial record Strict(int Count, Shape? Shape = null);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Square), "square")]
internal abstract record Shape;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Square(int Side) : Shape;

[GeminiSchema]
[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
internal sealed partial record Numbers(
    int Lenient,
    [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] [property: Range(1, 9)] long Text,
    [property: JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] double Named,
    [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals)] float? Both,
    [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] List<decimal?> Elements,
    [property: JsonNumberHandling(JsonNumberHandling.Strict)] int Exact,
    List<decimal?> Plain);

[GeminiSchema]
internal sealed partial record Converted(
    Urgency AsNumber,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Urgency>))] Urgency AsName,
    [property: JsonConverter(typeof(JsonStringEnumConverter))] Difficulty Name,
    Named ByType);

[JsonConverter(typeof(JsonStringEnumConverter<Named>))]
internal enum Named
{
    One,

    [JsonStringEnumMemberName("two!")]
    Two,
}
