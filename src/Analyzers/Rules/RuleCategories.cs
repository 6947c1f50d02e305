namespace Gemini.Gen.Analyzers;

/// <summary>The categories of the rules: what a user can set a severity for as a group, one per block of IDs.</summary>
internal static class RuleCategories
{
    /// <summary>GEM01xx: model and agent IDs that are retired, or used in the wrong place.</summary>
    public const string Lifecycle = "Gemini.Lifecycle";

    /// <summary>GEM02xx: requests that the service refuses: stored state, agents, background work and content.</summary>
    public const string State = "Gemini.State";

    /// <summary>GEM03xx: turn-scoped settings that a later turn does not repeat.</summary>
    public const string Turns = "Gemini.Turns";

    /// <summary>GEM04xx: fields of the API that changed or are gone.</summary>
    public const string Wire = "Gemini.Wire";

    /// <summary>GEM0403: secrets in source and configuration.</summary>
    public const string Security = "Gemini.Security";

    /// <summary>GEM10xx: tools and schema types that the generator cannot use.</summary>
    public const string Declarations = "Gemini.Declarations";
}
