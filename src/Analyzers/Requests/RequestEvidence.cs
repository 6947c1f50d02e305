namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Why a body counts as one of Gemini's Interactions API. Without any evidence there is no shape.</summary>
[Flags]
internal enum RequestEvidence
{
    None = 0,

    /// <summary>A type of this runtime or of another SDK for Gemini.</summary>
    SdkType = 1,

    /// <summary>The address of the Interactions API on Google's host.</summary>
    Endpoint = 2,

    /// <summary>A relative <c>/interactions</c> address in code that names Gemini.</summary>
    RelativeEndpoint = 4,

    /// <summary>The ID of a Gemini model or agent.</summary>
    ModelId = 8,

    /// <summary>Two members that other APIs do not have.</summary>
    Names = 16,
}
