using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>One answer of a rule. Without steps the default model answers, and only faults and delivery are scripted.</summary>
internal sealed class ScriptedAnswer
{
    public List<Func<EmulatedTurn, JsonElement>> Steps { get; } = [];

    public string? Status { get; set; }

    public ReplyError? Error { get; set; }
}
