using System.Text.Json.Nodes;
using Gemini.Gen.Tests.Wire;

namespace Gemini.Gen.Tests.Http;

/// <summary>Calls without a body: method, path and query are all there is.</summary>
public sealed class CallSampleTests
{
    private static readonly Dictionary<string, Func<InteractionsClient, string, Task>> Calls = new()
    {
        ["get"] = (client, id) => client.GetAsync(id),
        ["cancel"] = (client, id) => client.CancelAsync(id),
        ["delete"] = (client, id) => client.DeleteAsync(id),
        ["get-stream-resume"] = async (client, id) =>
        {
            await foreach (InteractionEvent _ in client.GetStreamAsync(id, "evt_0007"))
            {
            }
        },
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_client_sends_the_sample(string name)
    {
        JsonNode sample = JsonNode.Parse(WireSamples.Read($"steps/calls/{name}.json"))!;
        string path = sample["path"]!.GetValue<string>();
        using var test = new TestClient();
        if (name == "get-stream-resume")
            test.Server.Events("data: [DONE]\n\n");
        else
            test.Server.Json(Samples.Completed);
        await Calls[name](test.Interactions, path.Split('/')[3]);

        SentRequest sent = Assert.Single(test.Server.Requests);
        Assert.Equal(sample["method"]!.GetValue<string>(), sent.Method.Method);
        Assert.Equal(path, sent.Uri.AbsolutePath);
        Assert.Equal(sample["query"]!.AsObject().Select(q => $"{q.Key}={q.Value}").Order(), Query(sent.Uri).Order());
        Assert.Null(sent.Body);
    }

    private static string[] Query(Uri uri) => uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
}
