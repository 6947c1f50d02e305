using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>All that an interaction will produce.</summary>
/// <param name="Steps">The steps, complete with ids and signatures.</param>
/// <param name="Status">The status it ends with.</param>
internal sealed record PlannedReply(ImmutableArray<JsonElement> Steps, string Status)
{
    /// <summary>Gets the fault it ends with (member <c>errors</c>), if any.</summary>
    public ReplyError? Error { get; init; }

    /// <summary>Gets how it is delivered to the client that created it.</summary>
    public Delivery Delivery { get; init; } = Delivery.Perfect;
}

/// <summary>A fault in the body of an otherwise successful answer.</summary>
/// <param name="Code">The error code, such as <c>safety</c>.</param>
/// <param name="Message">What happened.</param>
internal sealed record ReplyError(string Code, string Message)
{
    public JsonObject ToJson() => new() { ["code"] = Code, ["message"] = Message };
}
