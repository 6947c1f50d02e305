namespace Gemini.Gen.Generator;

/// <summary>Names of the pipeline's steps, for tests and for whoever profiles the generator.</summary>
internal static class GeneratorSteps
{
    public const string SchemaTypes = nameof(SchemaTypes);
    public const string Toolsets = nameof(Toolsets);

    public static IReadOnlyList<string> All { get; } = [SchemaTypes, Toolsets];
}
