using System.Net;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Testing.Tests;

/// <summary>Talks to an emulator in plain HTTP, as any client would.</summary>
internal sealed class RawApi : IDisposable
{
    public const string Model = "gemini-3.8-flash";

    private readonly HttpClient _http;

    public RawApi(GeminiEmulator emulator, string? key = "test-key")
    {
        _http = new HttpClient(emulator, disposeHandler: false) { BaseAddress = new Uri("https://generativelanguage.googleapis.com/v1beta/") };
        if (key is not null)
            _http.DefaultRequestHeaders.Add("x-goog-api-key", key);
    }

    public HttpClient Http => _http;

    public void Dispose() => _http.Dispose();

    /// <summary>Creates an interaction that is expected to be accepted.</summary>
    public async Task<JsonElement> CreateAsync(string body)
    {
        using var response = await PostAsync("interactions", body);
        return await AcceptedAsync(response);
    }

    public Task<JsonElement> AskAsync(string text, string? previous = null) => CreateAsync(Turn(text, previous));

    public async Task<JsonElement> GetAsync(string id, string query = "")
    {
        using var response = await _http.GetAsync($"interactions/{Uri.EscapeDataString(id)}{query}");
        return await AcceptedAsync(response);
    }

    public async Task<JsonElement> CancelAsync(string id)
    {
        using var response = await PostAsync($"interactions/{Uri.EscapeDataString(id)}/cancel", "");
        return await AcceptedAsync(response);
    }

    public async Task<JsonElement> DeleteAsync(string id)
    {
        using var response = await _http.DeleteAsync($"interactions/{Uri.EscapeDataString(id)}");
        return await AcceptedAsync(response);
    }

    /// <summary>Sends a create call that is expected to be refused.</summary>
    public Task<RefusedCall> RefusedAsync(string body) => RefusedAsync(HttpMethod.Post, "interactions", body);

    public async Task<RefusedCall> RefusedAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Json(body) };
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.False(response.IsSuccessStatusCode, $"Expected a refusal, got {text}");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("error");
        return new RefusedCall(
            response.StatusCode,
            error.GetProperty("code").GetString()!,
            error.GetProperty("message").GetString()!,
            response.Headers.RetryAfter?.Delta);
    }

    public Task<List<JsonElement>> StreamAsync(string body) => EventsAsync(new HttpRequestMessage(HttpMethod.Post, "interactions") { Content = Json(body) });

    public Task<List<JsonElement>> ResumeAsync(string id, string? lastEventId) => EventsAsync(new HttpRequestMessage(
        HttpMethod.Get,
        $"interactions/{Uri.EscapeDataString(id)}?stream=true{(lastEventId is null ? "" : $"&last_event_id={lastEventId}")}"));

    public Task<HttpResponseMessage> PostAsync(string path, string body) => _http.PostAsync(path, Json(body));

    public static string Turn(string text, string? previous = null) => previous is null
        ? $$"""{"model":"{{Model}}","input":{{JsonSerializer.Serialize(text)}}}"""
        : $$"""{"model":"{{Model}}","input":{{JsonSerializer.Serialize(text)}},"previous_interaction_id":"{{previous}}"}""";

    public async Task<List<JsonElement>> EventsAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var events = new List<JsonElement>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == "data: [DONE]")
                return events;
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                events.Add(JsonDocument.Parse(line[6..]).RootElement);
        }

        // A stream that ends early carries an error event.
        Assert.Equal("error", events[^1].Text("event_type"));
        return events;
    }

    private static async Task<JsonElement> AcceptedAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}

internal sealed record RefusedCall(HttpStatusCode Status, string Code, string Message, TimeSpan? RetryAfter);
