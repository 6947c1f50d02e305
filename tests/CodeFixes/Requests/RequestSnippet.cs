namespace Gemini.Gen.CodeFixes.Tests.Requests;

/// <summary>Code around a snippet that sends a request with some client.</summary>
internal static class RequestSnippet
{
    public static string Of(string code) => $$"""
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;
        using Gemini.Gen;
        class Dto { public string? Model { get; set; } public string? Agent { get; set; } public string? Input { get; set; } public bool? Store { get; set; } public bool? Background { get; set; } }
        record Body(string? Agent = null, string? Input = null, bool? Background = null, bool? Store = null);
        class Snippet
        {
            const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
            async Task M(HttpClient http, InteractionsClient gemini, string id)
            {
        {{code}}
            }
        }
        """;
}
