namespace Gemini.Gen.Analyzers.Requests;

/// <summary>The members of a request that rules look at, by the runtime's names.</summary>
internal static class RequestMembers
{
    public const string Store = "Store";
    public const string PreviousInteractionId = "PreviousInteractionId";
    public const string Background = "Background";
    public const string Tools = "Tools";
    public const string SystemInstruction = "SystemInstruction";
    public const string GenerationConfig = "GenerationConfig";

    public static readonly string[] All = { Store, PreviousInteractionId, Background, Tools, SystemInstruction, GenerationConfig };

    public static bool Contains(string member) => Array.IndexOf(All, member) >= 0;
}
