using System.Diagnostics;

namespace Gemini.Gen.Tests.Telemetry;

[Collection(TelemetryTests.Name)]
public sealed class AgentSpanTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();
    private readonly TestClient _test = new();

    [Fact]
    public async Task Creating_an_agent_is_a_client_span_with_its_id_and_nothing_it_says()
    {
        _test.Server.Json("""{"id":"reviewer"}""");
        await _test.Client.Agents.CreateAsync(new Agent { Id = "reviewer", Description = "secret", SystemInstruction = "secret" });
        Activity span = Assert.Single(_recorder.Spans);

        Assert.Equal(("create_agent reviewer", ActivityKind.Client), (span.DisplayName, span.Kind));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["gen_ai.operation.name"] = "create_agent",
                ["gen_ai.provider.name"] = "gcp.gemini",
                ["gen_ai.agent.id"] = "reviewer",
                ["gen_ai.agent.name"] = "reviewer",
                ["server.address"] = "generativelanguage.googleapis.com",
                ["server.port"] = 443,
            }.OrderBy(t => t.Key, StringComparer.Ordinal),
            span.TagObjects.OrderBy(t => t.Key, StringComparer.Ordinal));
        Assert.Empty(_recorder.Samples);
    }

    [Fact]
    public async Task Reading_and_deleting_name_the_agent()
    {
        _test.Server.Json("""{"id":"reviewer"}""").Json("{}");
        await _test.Client.Agents.GetAsync("reviewer");
        await _test.Client.Agents.DeleteAsync("reviewer");

        Assert.Equal(["get_agent reviewer", "delete_agent reviewer"], _recorder.Spans.Select(s => s.DisplayName));
    }

    [Fact]
    public async Task Every_page_of_a_list_is_a_span()
    {
        _test.Server.Json("""{"agents":[{"id":"a"}],"next_page_token":"t"}""").Json("""{"agents":[{"id":"b"}]}""");
        await foreach (Agent agent in _test.Client.Agents.ListAsync())
            Assert.NotNull(agent.Id);

        Assert.Equal(["list_agents", "list_agents"], _recorder.Spans.Select(s => s.DisplayName));
        Assert.Null(_recorder.Spans[0].GetTagItem("gen_ai.agent.id"));
    }

    [Fact]
    public async Task A_refusal_is_an_error_with_the_services_code()
    {
        _test.Server.Text("""{"error":{"code":"already_exists","message":"M"}}""", "application/json", System.Net.HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<GeminiApiException>(() => _test.Client.Agents.CreateAsync(new Agent { Id = "reviewer" }));
        Activity span = Assert.Single(_recorder.Spans);

        Assert.Equal((ActivityStatusCode.Error, "already_exists"), (span.Status, (string?)span.GetTagItem("error.type")));
    }

    public void Dispose()
    {
        _test.Dispose();
        _recorder.Dispose();
    }
}
