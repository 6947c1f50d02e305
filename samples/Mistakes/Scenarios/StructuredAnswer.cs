using System.Net.Http.Json;

namespace Mistakes.Scenarios;

/// <summary>The schema is where it was before June 2026, and the model does not use the temperature.</summary>
internal static class StructuredAnswer
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = "gemini-3.8-flash",
            ["input"] = "A lemon tart for six.",
            ["response_mime_type"] = "application/json", // GEM0401: 'response_mime_type' is deprecated
            ["response_format"] = new { type = "object", properties = new { name = new { type = "string" } } },
            ["generation_config"] = new Dictionary<string, object>
            {
                ["temperature"] = 0.2, // GEM0401: 'temperature' is deprecated for 'gemini-3.8-flash'; leave it out
            },
        };
        using HttpResponseMessage response = await http.PostAsJsonAsync("v1beta/interactions", body);

        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
