namespace Gemini.Gen.CodeFixes.Tests.Conversations;

/// <summary>A method that talks to the API over HTTP, for bodies of every idiom.</summary>
internal static class RawConversation
{
    /// <summary>Code that posts <paramref name="first"/>, reads the ID, and goes on with <paramref name="later"/>.</summary>
    public static string Of(string first, string later) => $$"""
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        #pragma warning disable GEM0205 // These bodies are as short as can be: no model, no agent.
        class Body { public string? Model { get; set; } public string? Input { get; set; } public string? PreviousInteractionId { get; set; } public bool? Store { get; set; } public object? Tools { get; set; } }
        class C
        {
            const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
            async Task M(HttpClient http, object tools)
            {
                {{first}}
                var json = await response.Content.ReadFromJsonAsync<JsonElement>();
                var id = json.GetProperty("id").GetString()!;
                {{later}}
            }
        }
        """;
}
