using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0301: tools are turn-scoped, and a later turn forgets them.</summary>
internal static class ToolsNotRespecified
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ToolsNotRespecified,
        RuleCategories.Turns,
        DiagnosticSeverity.Warning,
        "Tools are not repeated on a later turn",
        "The turn that this one continues had tools, and this one has none; set 'tools' again, because 'previous_interaction_id' brings the "
            + "history but no tools",
        "Tools apply to one turn only. A later turn that does not repeat them cannot call any, and the model answers without them.");

    public static readonly TurnSetting Setting = new(
        Descriptor,
        WireNames.Tools,
        "tools")
    {
        // Tools that the model was told not to use are not missed.
        WasSet = static turn => turn.Nested(WireNames.GenerationConfig, WireNames.ToolChoice).Text != "none" && turn[WireNames.ToolChoice].Text != "none",
    };
}
