// # Any value
// JSON whose form is not known at compile time. Arrays may nest three deep in the schema.

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.AnyValues;

// ## Object
// Read as a `JsonElement`.
[GeminiSchema]
public partial record Anything(object Value);

// ## Nullable object
[GeminiSchema]
public partial record MaybeAnything(object? Value);

// ## Element
// JSON null is one of its own values.
[GeminiSchema]
public partial record Element(JsonElement Value);

// ## Node
[GeminiSchema]
public partial record Node(JsonNode Value, JsonNode? Maybe);

// ## JSON object
[GeminiSchema]
public partial record ObjectNode(JsonObject Value, JsonObject? Maybe = null);

// ## JSON array
[GeminiSchema]
public partial record ArrayNode(JsonArray Value);

// ## Raw JSON
[GeminiSchema]
public partial record Raw(RawJson Value);

// ## List of any values
[GeminiSchema]
public partial record Row(List<object?> Cells);
