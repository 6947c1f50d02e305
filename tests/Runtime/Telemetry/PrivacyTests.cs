using System.Net;
using Gemini.Gen.Tests.Conversations;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class PrivacyTests
{
    private static readonly string[] Secrets = [TestClient.Key, "PROMPT", "SYSTEM", "ANSWER", "ARGUMENT", "RESULT", "SCHEMA", "REFUSAL"];

    [Fact]
    public async Task Neither_contents_nor_the_key_are_recorded()
    {
        using var recorder = new TelemetryRecorder();
        using var test = new TestClient();
        test.Server
            .Json(Samples.Calls("v1_1", ("c1", "f", """{"x":"ARGUMENT"}""")))
            .Json(Samples.Error("rate_limit_exceeded", $"REFUSAL {TestClient.Key}"), HttpStatusCode.TooManyRequests)
            .Json(Samples.Answer("ANSWER"))
            .Events(Samples.TextStream("ANSWER"))
            .Json(Samples.Error("invalid_request", $"REFUSAL {TestClient.Key} PROMPT"), HttpStatusCode.BadRequest);
        Conversation chat = test.Client.StartConversation(new()
        {
            Model = "m",
            SystemInstruction = "SYSTEM",
            Tools = [Toolset.Of("f", _ => "\"RESULT\"")],
        });
        await chat.SendAsync("PROMPT");
        await InteractionAccumulator.AccumulateAsync(chat.SendStreamingAsync("PROMPT"));
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = "m",
            Input = "PROMPT",
            ResponseFormat = new TextResponseFormat { MimeType = "application/json", Schema = RawJson.Parse("""{"title":"SCHEMA"}""") },
        }));

        Assert.Equal(5, recorder.Spans.Count);
        Assert.All(Secrets, s => Assert.DoesNotContain(s, recorder.Everything(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_is_in_no_code_that_a_server_makes_of_it()
    {
        using var recorder = new TelemetryRecorder();
        using var test = new TestClient();
        test.Server.Json(Samples.Error(TestClient.Key, "M"), HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.CreateAsync("m", "Hi"));

        Assert.DoesNotContain(TestClient.Key, recorder.Everything(), StringComparison.Ordinal);
    }
}
