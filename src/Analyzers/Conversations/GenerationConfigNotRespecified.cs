using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0303: the generation config is turn-scoped, and a later turn forgets it.</summary>
internal static class GenerationConfigNotRespecified
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.GenerationConfigNotRespecified,
        RuleCategories.Turns,
        DiagnosticSeverity.Info,
        "The generation config is not repeated on a later turn",
        "The turn that this one continues had a generation config, and this one has none; set 'generation_config' again, unless the defaults "
            + "are meant for this turn",
        "A generation config applies to one turn only. A later turn that does not repeat it runs with the defaults.");

    private static readonly TurnSetting Setting = new(
        Descriptor,
        WireNames.GenerationConfig,
        "generation config")
    {
        // Agents take none, and only turns of one kind are compared.
        WasSet = static turn => TurnKind.IsOfAgent(turn) == false,
    };

    /// <summary>Reports at each assignment of the previous ID.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request, RuleContext context) => Setting.Check(request, context);
}
