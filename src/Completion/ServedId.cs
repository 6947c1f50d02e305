namespace Gemini.Gen.Completion;

/// <summary>An ID that the service still answers for.</summary>
/// <param name="Id">The ID.</param>
/// <param name="IsAgent">Whether it names an agent, not a model.</param>
/// <param name="ServesInteractions">Whether the Interactions API takes it.</param>
/// <param name="Status">Its lifecycle in words.</param>
/// <param name="Description">One line of the catalog.</param>
internal sealed record ServedId(string Id, bool IsAgent, bool ServesInteractions, string Status, string Description);
