using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0302: the system instruction is turn-scoped, and a later turn forgets it.</summary>
internal static class SystemInstructionNotRespecified
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.SystemInstructionNotRespecified,
        RuleCategories.Turns,
        DiagnosticSeverity.Warning,
        "The system instruction is not repeated on a later turn",
        "The turn that this one continues had a system instruction, and this one has none; set 'system_instruction' again, because "
            + "'previous_interaction_id' brings the history but not the instruction",
        "A system instruction applies to one turn only. A later turn that does not repeat it is answered without it.");

    public static readonly TurnSetting Setting = new(
        Descriptor,
        WireNames.SystemInstruction,
        "system instruction");
}
