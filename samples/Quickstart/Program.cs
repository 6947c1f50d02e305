// The quick start of the Gemini Interactions API. With GEMINI_API_KEY or GOOGLE_API_KEY set it talks to the service; without a key
// it runs offline, on the emulator. The scenarios are the same code in both cases.
using Gemini.Gen;
using Quickstart;

var hasKey = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("GOOGLE_API_KEY"))
    || !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("GEMINI_API_KEY"));
using var client = hasKey ? new GeminiClient() : Offline.CreateClient();
Console.WriteLine(hasKey ? "Talking to the Gemini API." : "No API key is set: running on the emulator.");

try
{
    await Show("One turn", SingleTurn.RunAsync);
    await Show("Two turns", TwoTurns.RunAsync);
    await Show("Streaming", Streaming.RunAsync);
    await Show("A tool call", ToolCall.RunAsync);
    await Show("A structured answer", StructuredAnswer.RunAsync);
    await Show("Deep Research in the background", DeepResearch.RunAsync);
    return 0;
}
catch (GeminiApiException e)
{
    // No network, a key that the service refuses, a quota that is used up: the message says which.
    Console.Error.WriteLine(e.Message);
    return 1;
}

async Task Show(string title, Func<GeminiClient, Task> scenario)
{
    Console.WriteLine($"\n== {title} ==");
    await scenario(client);
}
