namespace Gemini.Gen;

/// <summary>A case of a union that keeps its JSON and is written as that JSON.</summary>
internal interface IRawCase
{
    RawJson Json { get; }
}
