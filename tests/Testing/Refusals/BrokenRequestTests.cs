using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing.Tests.Refusals;

public sealed class BrokenRequestTests
{
    private static readonly string[] Replacements = ["null", "7", "-1.5", "1e40", "true", "\"\"", "\"x\"", "[]", "[1]", "[null]", "{}", """{"type":"array"}""", """{"type":[1]}"""];

    [Theory]
    [MemberData(nameof(SampleRequestTests.Samples), MemberType = typeof(SampleRequestTests))]
    public async Task Whatever_value_is_replaced_the_answer_is_success_or_a_refusal(string name)
    {
        using var stream = typeof(BrokenRequestTests).Assembly.GetManifestResourceStream(name)!;
        var sample = JsonNode.Parse(stream)!;
        foreach (var path in Paths(sample, []))
        {
            foreach (var replacement in Replacements)
                await SendAsync(Replace(sample.DeepClone(), path, replacement), $"{string.Join('/', path)} = {replacement}");
        }
    }

    private static async Task SendAsync(JsonNode body, string change)
    {
        using var emulator = new GeminiEmulator();
        using var api = new RawApi(emulator);
        using var response = await api.PostAsync("interactions", body.ToJsonString());
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode == HttpStatusCode.OK)
            return;
        Assert.True((int)response.StatusCode is >= 400 and < 500, change);
        Assert.False(string.IsNullOrEmpty(JsonDocument.Parse(text).RootElement.GetProperty("error").Text("code")), change);
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] path)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ($"{i}", item)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            string[] childPath = [.. path, key];
            yield return childPath;
            foreach (var deeper in Paths(child, childPath))
                yield return deeper;
        }
    }

    private static JsonNode Replace(JsonNode root, string[] path, string replacement)
    {
        var parent = root;
        foreach (var key in path[..^1])
            parent = parent is JsonArray items ? items[Index(key)]! : parent[key]!;
        if (parent is JsonArray array)
            array[Index(path[^1])] = JsonNode.Parse(replacement);
        else
            parent[path[^1]] = JsonNode.Parse(replacement);
        return root;
    }

    private static int Index(string key) => int.Parse(key, CultureInfo.InvariantCulture);
}
