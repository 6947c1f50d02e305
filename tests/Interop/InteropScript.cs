using System.Net;
using Gemini.Gen.Testing;

namespace Gemini.Gen.Interop.Tests;

/// <summary>The scripted answers that the calls here rely on. Everything else the emulator answers by itself.</summary>
internal static class InteropScript
{
    public static GeminiEmulator CreateEmulator()
    {
        var emulator = new GeminiEmulator();
        emulator.OnText("Light the hall and the attic")
            .CallsTool("set_light", """{"room":"hall","brightness":80}""")
            .CallsTool("set_light", """{"room":"attic","brightness":80}""")
            .Then().Replies("Both rooms are lit.");
        emulator.OnText("Write at length", "The first half, ").EndsWith("requires_continuation").Then().Replies("and the second.");
        emulator.OnText("Speak in tongues", "Grüße, 世界 👋🏽").SendsChunksOf(1);
        emulator.OnText("Lose the connection", "This sentence arrives in two connections.").DropsStreamAfter(7);
        emulator.OnText("Be busy once", "Now there is time.")
            .Fails(HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "Too many requests.", retryAfter: TimeSpan.FromMilliseconds(10));
        emulator.OnText("Break in the middle", "This never ends.")
            .BreaksStreamAfter(5, "deadline_exceeded", "The deadline has passed.");
        return emulator;
    }
}
