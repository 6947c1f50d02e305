using Gemini.Gen.Analyzers.Lifecycle;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Completion;

/// <summary>What kind of ID a place takes.</summary>
internal enum IdPosition
{
    /// <summary>None of Gemini's.</summary>
    None,

    /// <summary>A model of any Gemini API.</summary>
    Model,

    /// <summary>A model of the Interactions API.</summary>
    InteractionModel,

    /// <summary>An agent.</summary>
    Agent,
}

/// <summary>Judges a place by the names and types of what receives the string, as the lifecycle rules do.</summary>
internal static class IdPositions
{
    // Clients of Gemini, by the beginning of their assemblies' names.
    private static readonly string[] Clients =
    {
        "Gemini.Gen", "Google.GenAI", "Google.Cloud.AIPlatform", "Google_GenerativeAI", "Mscc.GenerativeAI", "GenerativeAI", "GeminiDotnet",
        "Microsoft.SemanticKernel.Connectors.Google",
    };

    // Types that take a model ID of any vendor.
    private static readonly string[] Neutral = { "Microsoft.Extensions.AI", "Microsoft.SemanticKernel", "Microsoft.Agents", "System", "Microsoft.Extensions", "netstandard", "mscorlib" };

    public static IdPosition Of(IdSlot slot, SemanticModel model, CancellationToken cancellation)
    {
        var outer = new OuterCode();
        IdUse use = IdUseReader.Read(slot.Literal, model, outer, isTest: false, cancellation);
        if (!use.IsRequest)
            return IdPosition.None;
        if (use.Types.Any(IsRuntimeType))
            return use.Names.Any(IsAgent) ? IdPosition.Agent : use.Names.Any(IsModel) ? IdPosition.InteractionModel : IdPosition.None;
        if (slot.HasModelsPrefix)
            return IdPosition.Model;
        bool isModel = use.Names.Any(IsModel);
        bool isAgent = !isModel && use.Names.Any(IsAgent);
        if ((!isModel && !isAgent) || use.Types.Any(IsOtherVendors) || !IsGeminis(slot, use, outer, model.Compilation))
            return IdPosition.None;
        return isAgent ? IdPosition.Agent : IdPosition.Model;
    }

    private static bool IsModel(string name) => ReceiverNames.IsModelOrAgent(name) && !IsAgent(name);

    private static bool IsAgent(string name) => name.IndexOf("agent", StringComparison.OrdinalIgnoreCase) >= 0 && ReceiverNames.IsModelOrAgent(name);

    private static bool IsRuntimeType(ITypeSymbol type) => type.ContainingAssembly?.Name == "Gemini.Gen";

    private static bool IsGeminis(IdSlot slot, IdUse use, OuterCode outer, Compilation compilation) =>
        GeminiEvidence.Suffices(NeededContext.Gemini, new IdText(0, "", IdSurface.Unknown), use, slot.Literal, outer)
        || compilation.ReferencedAssemblyNames.Any(a => Array.Exists(Clients, c => a.Name.StartsWith(c, StringComparison.Ordinal)));

    private static bool IsOtherVendors(ITypeSymbol type) => type.Locations.All(l => l.IsInMetadata)
        && type.ContainingAssembly is { Name: { } assembly }
        && !Array.Exists(Clients, c => assembly.StartsWith(c, StringComparison.Ordinal))
        && !Array.Exists(Neutral, n => assembly == n || assembly.StartsWith(n + ".", StringComparison.Ordinal));
}
