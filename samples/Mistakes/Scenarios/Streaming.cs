using System.Net.Http.Json;
using System.Text.Json;

namespace Mistakes.Scenarios;

/// <summary>Events of these names came until June 2026. The answer streams by, and nothing is printed.</summary>
internal static class Streaming
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new { model = "gemini-3.8-flash", input = "Explain in two sentences why the sky is blue.", stream = true };
        using HttpResponseMessage response = await http.PostAsJsonAsync("v1beta/interactions", body);
        foreach (string line in (await response.Content.ReadAsStringAsync()).Split('\n'))
        {
            if (!line.StartsWith("data: {", StringComparison.Ordinal))
                continue;
            JsonElement e = JsonElement.Parse(line["data: ".Length..]);
            switch (e.GetProperty("event_type").GetString())
            {
                case "content.delta": // GEM0402: Interactions responses have no 'content.delta' since June 2026; read 'step.delta'
                    Console.Write(e.GetProperty("delta").GetProperty("text").GetString());
                    break;
                case "interaction.complete": // GEM0402: Interactions responses have no 'interaction.complete'
                    Console.WriteLine("\nDone.");
                    break;
            }
        }
    }
}
