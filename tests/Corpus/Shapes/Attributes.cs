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
