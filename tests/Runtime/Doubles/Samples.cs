using System.Text.Json;

namespace Gemini.Gen.Tests;

/// <summary>Responses as the service sends them.</summary>
internal static class Samples
{
    public const string Completed =
        """{"id":"v1_abc","object":"interaction","status":"completed","model":"m","steps":[{"type":"model_output","content":[{"type":"text","text":"Hello."}]}],"usage":{"total_tokens":7}}""";

    public static string Answer(string text, string id = "v1_abc", string status = "completed") => Interaction(
        id, status, $$"""{"type":"model_output","content":[{"type":"text","text":{{Quote(text)}}}]}""");

    public static string Calls(string id, params (string Id, string Name, string Arguments)[] calls) => Interaction(
        id,
        "requires_action",
        [.. calls.Select(c => $$"""{"type":"function_call","id":"{{c.Id}}","name":"{{c.Name}}","arguments":{{c.Arguments}}}""")]);

    public static string Interaction(string? id, string status, params string[] steps) =>
        $$"""{{{(id is null ? "" : $"\"id\":\"{id}\",")}}"object":"interaction","status":"{{status}}","model":"m","steps":[{{string.Join(",", steps)}}]}""";

    /// <summary>Frames JSON events as the service does, with the end marker.</summary>
    public static string Stream(params string[] events) => OpenStream(events) + "event: done\ndata: [DONE]\n\n";

    /// <summary>Frames JSON events without the end marker.</summary>
    public static string OpenStream(params string[] events) => string.Concat(events.Select(e => $"data: {e}\n\n"));

    public static string TextStream(string text, string id = "v1_abc") => Stream(
        Created(id),
        """{"event_type":"step.start","index":0,"step":{"type":"model_output"}}""",
        TextDelta(text),
        """{"event_type":"step.stop","index":0}""",
        EndOf(id));

    public static string Created(string id) =>
        $$$"""{"event_type":"interaction.created","interaction":{"id":"{{{id}}}","status":"in_progress","object":"interaction","model":"m"}}""";

    public static string TextDelta(string text, string? eventId = null) =>
        $$$$"""{"event_type":"step.delta","index":0,"delta":{"type":"text","text":{{{{Quote(text)}}}}}{{{{(eventId is null ? "" : $",\"event_id\":\"{eventId}\"")}}}}}""";

    public static string EndOf(string id, string status = "completed") =>
        $$$$"""{"event_type":"interaction.completed","interaction":{"id":"{{{{id}}}}","status":"{{{{status}}}}","object":"interaction","usage":{"total_tokens":9}}}""";

    public static string Error(string code, string message) => $$$"""{"error":{"code":"{{{code}}}","message":{{{Quote(message)}}}}}""";

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
