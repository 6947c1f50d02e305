// The scenarios of the quick start, each with a mistake that compiles. Build it to see the warnings: the comments at the ends of lines say
// which ones, and a test holds the comments to it. Run it to see, on the emulator, what comes of each mistake.
using Gemini.Gen;
using Gemini.Gen.Testing;
using Mistakes.Scenarios;

using var emulator = new GeminiEmulator();
using GeminiClient client = emulator.CreateClient();
using var http = new HttpClient(emulator, disposeHandler: false) { BaseAddress = new Uri("https://generativelanguage.googleapis.com/") };
http.DefaultRequestHeaders.Add("x-goog-api-key", "emulator");

await Show("One turn, with a model that is gone", () => SingleTurn.RunAsync(client));
await Show("Two turns, the second of which cannot be continued", () => TwoTurns.RunAsync(client));
await Show("Streaming, with the names of another revision", () => Streaming.RunAsync(http));
await Show("A tool call, whose result arrives without the tools", () => ToolCall.RunAsync(client));
await Show("A structured answer, asked for in the old way", () => StructuredAnswer.RunAsync(http));
await Show("Deep Research, in the foreground and without an end", () => DeepResearch.RunAsync(client, http));

static async Task Show(string title, Func<Task> scenario)
{
    Console.WriteLine($"\n== {title} ==");
    try
    {
        await scenario();
    }
    catch (Exception e) when (e is GeminiApiException or InvalidInteractionRequestException or HttpRequestException)
    {
        Console.WriteLine(e.Message);
    }
}
