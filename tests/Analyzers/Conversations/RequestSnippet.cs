using Gemini.Gen.Harness;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

/// <summary>Code around a snippet that makes or sends a request, with every client at hand.</summary>
internal static class RequestSnippet
{
    private const string Declarations = """
        class Dto
        {
            [JsonPropertyName("model")] public string? Model { get; set; }
            [JsonPropertyName("agent")] public string? Agent { get; set; }
            [JsonPropertyName("input")] public object? Input { get; set; }
            [JsonPropertyName("store")] public bool? Store { get; set; }
            [JsonPropertyName("background")] public bool? Background { get; set; }
            [JsonPropertyName("environment")] public string? Environment { get; set; }
            [JsonPropertyName("response_mime_type")] public string? ResponseMimeType { get; set; }
            [JsonPropertyName("cached_content")] public string? CachedContent { get; set; }
            [JsonPropertyName("previous_interaction_id")] public string? PreviousInteractionId { get; set; }
        }
        record Body(string? Model = null, string? Input = null, string? Agent = null, bool? Store = null, bool? Background = null, string? Environment = null);
        class Plain { public string? Agent { get; set; } public string? Model { get; set; } public string? Input { get; set; } public bool Store { get; set; } public bool Background { get; set; } }
        """;

    private static readonly TestFile Sdk = new("Sdk.cs", """
        using System.Threading.Tasks;
        namespace Mscc.GenerativeAI
        {
            public class InteractionResource { public string? Id { get; set; } }
            public class InteractionsModel
            {
                public Task<InteractionResource> Create(string? model = null, string? input = null, string? agent = null, bool? store = null, bool? background = null, string? environment = null) => null!;
            }
        }
        namespace Corti { public class InteractionsClient { public Task<object> CreateAsync(string? model = null, string? agent = null, string? input = null, bool? store = null, bool? background = null) => null!; } }
        namespace Newtonsoft.Json.Linq
        {
            public class JToken { public static implicit operator JToken(string? value) => null!; public static implicit operator JToken(bool value) => null!; }
            public class JObject : JToken
            {
                public JToken? this[string name] { get => null; set { } }
                public void Add(string name, JToken? value) { }
            }
        }
        """);

    /// <summary>A method body that has <c>http</c>, <c>gemini</c>, <c>mscc</c>, <c>corti</c>, <c>flag</c>, <c>id</c> and <c>maybe</c> at hand.</summary>
    public static TestCode Of(string code, string url = "https://generativelanguage.googleapis.com/v1beta/interactions") => TestCode.Of($$"""
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Gemini.Gen;
        using Newtonsoft.Json.Linq;
        #pragma warning disable CS0219, CS1998, CS8321 // A snippet need not use its locals, nor await.
        {{Declarations}}
        class Snippet
        {
            const string Url = "{{url}}";
            static void Other(object? any) { }
            async Task<object?> M(HttpClient http, InteractionsClient gemini, Mscc.GenerativeAI.InteractionsModel mscc, Corti.InteractionsClient corti, string id, string? maybe, bool flag)
            {
        {{code}}
                return null;
            }
        }
        """) with
    {
        ReferencedAssembly = [Sdk],
    };
}
