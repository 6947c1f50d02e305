namespace Gemini.Gen;

/// <summary>The names under which to listen to this library's traces and metrics.</summary>
/// <remarks>
/// Both follow the OpenTelemetry semantic conventions for generative AI. Nothing is measured, and nothing allocated, unless somebody
/// listens. Prompts, answers, the arguments and results of functions, error messages and credentials are never recorded.
/// </remarks>
public static class GeminiTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> of the spans.</summary>
    public const string ActivitySourceName = "Gemini.Gen";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/> of the metrics.</summary>
    public const string MeterName = "Gemini.Gen";
}
