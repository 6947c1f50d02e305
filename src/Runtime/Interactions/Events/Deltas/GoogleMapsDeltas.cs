namespace Gemini.Gen;

/// <summary>What a search in Google Maps looks for: merge it into the step (wire: <c>{"type":"google_maps_call"}</c>).</summary>
public sealed record GoogleMapsCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "google_maps_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets what is searched for (wire field <c>arguments</c>).</summary>
    public GoogleMapsCallArguments? Arguments { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}

/// <summary>What a search in Google Maps found: merge it into the step (wire: <c>{"type":"google_maps_result"}</c>).</summary>
public sealed record GoogleMapsResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "google_maps_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the results (wire field <c>result</c>).</summary>
    public IReadOnlyList<GoogleMapsResult>? Result { get; init; }

    /// <summary>Gets the signature, which replaces that of the step (wire field <c>signature</c>).</summary>
    public string? Signature { get; init; }
}
