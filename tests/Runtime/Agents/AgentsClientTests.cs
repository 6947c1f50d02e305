using System.Net;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Tests.Agents;

public sealed class AgentsClientTests
{
    private const string Root = "https://generativelanguage.googleapis.com/v1beta/agents";

    [Fact]
    public async Task Create_posts_the_agent_and_returns_it_as_the_service_has_it()
    {
        using var test = new TestClient();
        test.Server.Json("""{"id":"reviewer","base_agent":"b","description":"d"}""");
        Agent created = await test.Client.Agents.CreateAsync(new Agent { Id = "reviewer", BaseAgent = "b", Tools = [new CodeExecutionTool()] });
        SentRequest sent = Assert.Single(test.Server.Requests);

        Assert.Equal((HttpMethod.Post, Root), (sent.Method, sent.Uri.AbsoluteUri));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"id":"reviewer","base_agent":"b","tools":[{"type":"code_execution"}]}"""), sent.Json), sent.Body);
        Assert.Equal("d", created.Description);
    }

    [Theory]
    [InlineData("reviewer", "reviewer")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("ä b", "%C3%A4%20b")]
    public async Task Ids_are_one_escaped_path_segment(string id, string segment)
    {
        using var test = new TestClient();
        test.Server.Json("""{"id":"x"}""").Json("{}");
        await test.Client.Agents.GetAsync(id);
        await test.Client.Agents.DeleteAsync(id);

        Assert.Equal(
            [(HttpMethod.Get, $"{Root}/{segment}"), (HttpMethod.Delete, $"{Root}/{segment}")],
            test.Server.Requests.Select(r => (r.Method, r.Uri.AbsoluteUri)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task Ids_that_cannot_be_a_segment_are_refused(string id)
    {
        using var test = new TestClient();
        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Agents.GetAsync(id));
        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Agents.DeleteAsync(id));

        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task A_list_goes_through_all_pages_and_keeps_the_page_size()
    {
        using var test = new TestClient();
        test.Server
            .Json("""{"agents":[{"id":"a"},{"id":"b"}],"next_page_token":"t/1"}""")
            .Json("""{"next_page_token":"t2"}""")
            .Json("""{"agents":[{"id":"c"}],"next_page_token":""}""");
        var ids = new List<string?>();
        await foreach (Agent agent in test.Client.Agents.ListAsync(new AgentListOptions { PageSize = 2 }))
            ids.Add(agent.Id);

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal(
            ["?page_size=2", "?page_size=2&page_token=t%2F1", "?page_size=2&page_token=t2"],
            test.Server.Requests.Select(r => r.Uri.Query));
    }

    [Fact]
    public async Task The_next_page_is_fetched_only_when_it_is_needed()
    {
        using var test = new TestClient();
        test.Server.Json("""{"agents":[{"id":"a"},{"id":"b"}],"next_page_token":"t"}""");
        await foreach (Agent agent in test.Client.Agents.ListAsync())
        {
            if (agent.Id == "b")
                break;
        }

        Assert.Equal(Root, Assert.Single(test.Server.Requests).Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_single_page_can_be_asked_for()
    {
        using var test = new TestClient();
        test.Server.Json("""{"agents":[{"id":"b"}],"next_page_token":"u"}""");
        AgentList page = await test.Client.Agents.ListPageAsync(new AgentListOptions { PageToken = "t", Parent = "projects/p" });

        Assert.Equal("u", page.NextPageToken);
        Assert.Equal("?page_token=t&parent=projects%2Fp", test.Server.Requests[0].Uri.Query);
    }

    [Fact]
    public async Task A_page_that_names_itself_as_the_next_ends_the_list_with_an_error()
    {
        using var test = new TestClient();
        for (int i = 0; i < 2; i++)
            test.Server.Json("""{"agents":[{"id":"a"}],"next_page_token":"t"}""");

        await Assert.ThrowsAsync<GeminiApiException>(async () =>
        {
            await foreach (Agent _ in test.Client.Agents.ListAsync())
            {
            }
        });
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public void A_page_without_agents_is_no_page_size() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgentListOptions { PageSize = 0 });

    [Fact]
    public async Task Cancelling_an_enumeration_stops_the_next_page()
    {
        using var test = new TestClient();
        using var source = new CancellationTokenSource();
        test.Server.Json("""{"agents":[{"id":"a"}],"next_page_token":"t"}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Agent _ in test.Client.Agents.ListAsync().WithCancellation(source.Token))
                await source.CancelAsync();
        });
        Assert.Single(test.Server.Requests);
    }

    [Fact]
    public async Task Calls_are_retried_like_those_on_interactions()
    {
        using var test = new TestClient();
        test.Server.Json("{}", HttpStatusCode.ServiceUnavailable).Json("""{"id":"a"}""");

        Assert.Equal("a", (await test.Client.Agents.GetAsync("a")).Id);
    }

    [Fact]
    public async Task A_refusal_carries_the_services_code()
    {
        using var test = new TestClient();
        test.Server.Json(Samples.Error("not_found", "No such agent."), HttpStatusCode.NotFound);

        Assert.Equal("not_found", (await Assert.ThrowsAsync<GeminiApiException>(() => test.Client.Agents.GetAsync("a"))).Code);
    }

    [Theory]
    [InlineData("""{"error":{"message":"nope"}}""")]
    [InlineData("null")]
    [InlineData("<html>")]
    public async Task A_success_that_is_no_agent_is_an_error(string body)
    {
        using var test = new TestClient();
        test.Server.Json(body);

        await Assert.ThrowsAsync<GeminiApiException>(() => test.Client.Agents.GetAsync("a"));
    }

    [Fact]
    public async Task Listing_works_on_a_mock_that_only_gives_pages()
    {
        var ids = new List<string?>();
        await foreach (Agent agent in new Mock().ListAsync())
            ids.Add(agent.Id);

        Assert.Equal(["first", "second"], ids);
    }

    private sealed class Mock : AgentsClient
    {
        public override Task<AgentList> ListPageAsync(AgentListOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(options?.PageToken is null
                ? new AgentList { Agents = [new Agent { Id = "first" }], NextPageToken = "2" }
                : new AgentList { Agents = [new Agent { Id = "second" }] });
    }
}
