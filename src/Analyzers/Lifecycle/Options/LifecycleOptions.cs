using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// The <c>.editorconfig</c> options of one file that the lifecycle rules know. A value that means nothing counts as not
/// set: an option must never make a build fail. docs/configuration.md is their reference.
/// </summary>
internal readonly struct LifecycleOptions(AnalyzerConfigOptions options)
{
    /// <summary>IDs that are never reported, separated by commas; <c>*</c> stands for any characters.</summary>
    public const string AllowedIdsKey = "gemini_gen.allowed_ids";

    /// <summary>Whose calendar counts: <c>any</c> (default), <c>gemini-api</c> or <c>vertex</c>.</summary>
    public const string SurfaceKey = "gemini_gen.surface";

    /// <summary>A day, <c>yyyy-MM-dd</c>: an ID with a known shutdown date before it counts as deprecated.</summary>
    public const string WarnBeforeKey = "gemini_gen.warn_before";

    /// <summary>What happens to IDs in test assertions: <c>silent</c> (default) or <c>info</c>.</summary>
    public const string TestAssertionsKey = "gemini_gen.test_assertions";

    /// <summary>The day of <see cref="WarnBeforeKey"/>, or null.</summary>
    public string? WarnBefore => Value(WarnBeforeKey) is { } day && IsoDay.IsValid(day) ? day : null;

    /// <summary>Whether IDs in test assertions are reported, as Info.</summary>
    public bool ReportsTestAssertions => Value(TestAssertionsKey) == "info";

    /// <summary>Whether the user wants nothing to be said about an ID.</summary>
    public bool Allows(string id)
    {
        foreach (string pattern in (Value(AllowedIdsKey) ?? "").Split(','))
        {
            if (Glob.Matches(pattern.Trim(), id))
                return true;
        }

        return false;
    }

    /// <summary>Whether IDs of a surface concern the project.</summary>
    public bool Reports(IdSurface surface) => surface != IdSurface.GoogleCloud || Value(SurfaceKey) != "gemini-api";

    /// <summary>The surface by whose calendar an ID is judged.</summary>
    public IdSurface Effective(IdSurface surface) => Value(SurfaceKey) == "vertex" ? IdSurface.GoogleCloud : surface;

    private string? Value(string key) => options.TryGetValue(key, out string? value) ? value.Trim().ToLowerInvariant() : null;
}
