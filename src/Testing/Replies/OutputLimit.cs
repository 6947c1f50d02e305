using System.Collections.Immutable;
using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Cuts an answer at <c>max_output_tokens</c> and ends it as <c>incomplete</c>.</summary>
internal static class OutputLimit
{
    public static PlannedReply Apply(PlannedReply reply, JsonElement request)
    {
        if (request.Member("generation_config")?.Integer("max_output_tokens") is not { } limit)
            return reply;
        var left = limit;
        var steps = ImmutableArray.CreateBuilder<JsonElement>();
        foreach (var step in reply.Steps)
        {
            var text = step.IsType("model_output") ? StepJson.TextOf(step) : "";
            var tokens = TokenUsage.TextTokens(text);
            if (tokens > left)
            {
                if (left > 0)
                    steps.Add(StepJson.Output(StepJson.Text(TokenUsage.FirstTokens(text, left))).Freeze());
                return reply with { Steps = steps.ToImmutable(), Status = "incomplete" };
            }

            left -= tokens;
            steps.Add(step);
        }

        return reply;
    }
}
