using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Tokens of some steps: those of their text, and those of each kind of media.</summary>
internal sealed class TokensByModality
{
    // A still image costs this much in the documented pricing of the models; other media are counted alike.
    private const int TokensPerMedium = 258;

    private readonly List<(string Modality, int Tokens)> _media = [];
    private int _text;

    public int Total => _text + _media.Sum(entry => entry.Tokens);

    public static TokensByModality Of(IEnumerable<JsonElement> steps, int moreText = 0)
    {
        var tokens = new TokensByModality { _text = moreText };
        foreach (var step in steps)
            tokens.Add(step);
        return tokens;
    }

    public JsonArray ToJson()
    {
        var json = new JsonArray();
        foreach (var (modality, tokens) in _media.Prepend(("text", _text)).Where(entry => entry.Item2 > 0))
            json.Add((JsonNode)new JsonObject { ["modality"] = modality, ["tokens"] = tokens });
        return json;
    }

    private void Add(JsonElement step)
    {
        foreach (var block in step.Items("content").Concat(step.Items("summary")).Concat(step.Items("result")))
        {
            _text += TokenUsage.TextTokens(block.Text("text") ?? "");
            if (block.Member("data") is not null || block.Member("uri") is not null)
                AddMedium(block.Text("type")!);
        }

        if (step.Member("arguments") is { } arguments)
            _text += TokenUsage.TextTokens(step.Text("name") + arguments.GetRawText());
        if (step.Member("result") is { ValueKind: not JsonValueKind.Array } result)
            _text += TokenUsage.TextTokens(result.ToString());
    }

    private void AddMedium(string modality)
    {
        var at = _media.FindIndex(entry => entry.Modality == modality);
        if (at < 0)
            _media.Add((modality, TokensPerMedium));
        else
            _media[at] = (modality, _media[at].Tokens + TokensPerMedium);
    }
}
