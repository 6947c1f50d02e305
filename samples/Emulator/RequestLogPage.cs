using System.Text.Json;
using Gemini.Gen.Testing;
using Microsoft.AspNetCore.Http;

namespace Gemini.Gen.Samples.Emulator;

/// <summary>Writes the requests that an emulator received as JSON: <c>[{"method","path","query","body"}]</c>, oldest first.</summary>
internal static class RequestLogPage
{
    public static async Task WriteAsync(HttpContext context, IReadOnlyList<RecordedRequest> requests)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.Body, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var request in requests)
            Write(json, request);
        json.WriteEndArray();
        await json.FlushAsync(context.RequestAborted);
    }

    private static void Write(Utf8JsonWriter json, RecordedRequest request)
    {
        json.WriteStartObject();
        json.WriteString("method", request.Method.Method);
        json.WriteString("path", request.Path);
        json.WriteString("query", request.Query);
        if (request.Body is { } body)
        {
            json.WritePropertyName("body");
            body.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
