// # Names
// snake_case by default; `[assembly: GeminiNaming]` and `[JsonPropertyName]` change that.

namespace Gemini.Gen.Corpus.Names;

// ## Words
[GeminiSchema]
public partial record Words(string FirstName, int PageCount, bool IsOpen);

// ## Acronyms and digits
[GeminiSchema]
public partial record Acronyms(string HTMLText, int HTTP2Port, string UserID, string XMLHttpRequest, int A1, int Sha256Hash, int X);

// ## Underscores
[GeminiSchema]
public partial record Underscores(string Snake_Case, int Trailing_, string lower, string camelCase);

// ## Keywords
[GeminiSchema]
public partial record @record(string @class, int @event, bool @namespace);

// ## Letters beyond ASCII
[GeminiSchema]
public partial record Letters(string Größe, int Índice, string İstanbul, string Température);

// ## Names that generated code uses itself
[GeminiSchema]
public partial record Taken(string Value, string Reader, string Writer, string Position, int Seen, string JsonSchema, string Read, string Write);
