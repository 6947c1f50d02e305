// # System.Text.Json attributes
// One type can serve the model and System.Text.Json.

using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Attributes;

// ## Property names
[GeminiSchema]
public partial record Renamed([property: JsonPropertyName("e-mail")] string Email, [property: JsonPropertyName("URL")] Uri Url);

// ## Names that JSON and JSON Pointer have to escape
[GeminiSchema]
public partial class Escaped
{
    [JsonPropertyName("a/b~c")]
    public required string Slash { get; init; }

    [JsonPropertyName("say \"hi\" \\ äöü 😀")]
    public required int Quote { get; init; }

    [JsonPropertyName(" ")]
    public string? Space { get; init; }
}

// ## Ignored property
[GeminiSchema]
public partial class Cached
{
    public required string Key { get; init; }

    [JsonIgnore]
    public string? Memo { get; set; }
}

// ## Never ignored property
[GeminiSchema]
public partial class Shown
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Key { get; init; }
}

// ## Required property
[GeminiSchema]
public partial class Demanding
{
    [JsonRequired]
    public string? Name { get; set; }

    [JsonRequired]
    public int Count { get; set; } = 3;
}

// ## Property order
[GeminiSchema]
public partial class Ordered
{
    public required string Answer { get; init; }

    [JsonPropertyOrder(-1)]
    public required string Reasoning { get; init; }

    [JsonPropertyOrder(1)]
    public double Confidence { get; init; }
}

// ## Attributes on the parameters of a record
[GeminiSchema]
public partial record Mixed(
    [property: JsonPropertyName("nr"), JsonRequired] int? Number,
    [property: JsonIgnore] string Hidden = "none",
    [property: JsonPropertyOrder(-5)] bool First = true);

// ## Left out when null
// Such a member is optional, and missing means null.
[GeminiSchema]
public partial class Sparse
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Number { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DayOfWeek Day { get; set; }
}

// ## Hidden members
[GeminiSchema]
public partial class Included
{
    [JsonInclude]
    public string State { get; private set; } = "new";

    [JsonInclude]
    internal int Count { get; init; }

    [JsonInclude]
    public long Ticks;

    public int Doubled => Count * 2;
}

// ## Private constructor
[GeminiSchema]
public partial record Registered(Account Account);

public sealed class Account
{
    [JsonConstructor]
    private Account(int id, string name = "none") => (Id, Name) = (id, name);

    public int Id { get; }

    public string Name { get; }

    public required string Owner { get; init; }
}

// ## Unknown members
// They are kept and written back, but the schema does not invite them.
[GeminiSchema]
public partial class Open
{
    public required string Known { get; init; }

    [JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? Rest { get; set; }
}

// ## Unknown members refused
[GeminiSchema]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial record Closed(string Known, int? Other = null);

// ## Numbers as strings
[GeminiSchema]
public partial record Texts(
    [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] long Id,
    [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int Count);

// ## Enum with the converter of names
[GeminiSchema]
public partial record Signed(Sign Sign);

[JsonConverter(typeof(JsonStringEnumConverter<Sign>))]
public enum Sign
{
    Minus,
    Plus,
}
