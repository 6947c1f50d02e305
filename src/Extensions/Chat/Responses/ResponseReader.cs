using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps an interaction to a response of one message.</summary>
internal static class ResponseReader
{
    public static AI.ChatResponse Read(Interaction interaction, bool? store)
    {
        List<AI.AIContent> contents = [.. interaction.Steps.SelectMany(StepContents.Of), .. Errors(interaction)];
        return new(new AI.ChatMessage(AI.ChatRole.Assistant, contents) { MessageId = interaction.Id, RawRepresentation = interaction })
        {
            ResponseId = interaction.Id,
            ConversationId = ConversationId(interaction.Id, store),
            ModelId = interaction.Model ?? interaction.Agent,
            FinishReason = FinishReason(interaction.Status),
            Usage = UsageReader.Read(interaction.Usage),
            RawRepresentation = interaction,
        };
    }

    /// <summary>The id to continue with; null if nothing is stored.</summary>
    public static string? ConversationId(string? interactionId, bool? store) => store == false ? null : interactionId;

    public static AI.ChatFinishReason? FinishReason(InteractionStatus status) => status.Value switch
    {
        "completed" => AI.ChatFinishReason.Stop,
        "requires_action" => AI.ChatFinishReason.ToolCalls,
        "incomplete" or "budget_exceeded" => AI.ChatFinishReason.Length,
        _ => null,
    };

    public static IEnumerable<AI.ErrorContent> Errors(Interaction interaction) =>
        interaction.Status == InteractionStatus.Failed && interaction.Errors is not { Count: > 0 }
            ? [new AI.ErrorContent("The interaction failed.")]
            : (interaction.Errors ?? []).Select(e => new AI.ErrorContent(e.Message ?? "The interaction failed.") { ErrorCode = e.Status });
}
