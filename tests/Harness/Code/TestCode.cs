using System.Collections.Immutable;

namespace Gemini.Gen.Harness;

/// <summary>What a user's project looks like to the compiler: sources, other files, options.</summary>
public sealed record TestCode
{
    /// <summary>The C# files.</summary>
    public ImmutableArray<TestFile> Sources { get; init; } = [];

    /// <summary>What the project lists as <c>AdditionalFiles</c>.</summary>
    public ImmutableArray<TestFile> AdditionalFiles { get; init; } = [];

    /// <summary>The text of the <c>.editorconfig</c> at the project's root; null for none.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>Whether the project references the Gemini.Gen runtime. Default: true.</summary>
    public bool ReferencesRuntime { get; init; } = true;

    /// <summary>C# files of another project, referenced as an assembly: constants from elsewhere, other client libraries.</summary>
    public ImmutableArray<TestFile> ReferencedAssembly { get; init; } = [];

    /// <summary>Whether compile errors are part of the test. Default: false, they fail it.</summary>
    public bool AllowsCompileErrors { get; init; }

    /// <summary>The ID meant by <c>[|...|]</c>; null for the analyzer's only one.</summary>
    public string? DefaultId { get; init; }

    /// <summary>A project of one file, <c>Test.cs</c>.</summary>
    public static TestCode Of(string source) => new() { Sources = [new("Test.cs", source)] };

    /// <summary>A project of several files, named <c>Test.cs</c>, <c>Test1.cs</c> and so on.</summary>
    public static TestCode OfFiles(params string[] sources) =>
        new() { Sources = [.. sources.Select((s, i) => new TestFile(i == 0 ? "Test.cs" : $"Test{i}.cs", s))] };

    /// <summary>A project of one file, <c>Test.cs</c>.</summary>
    public static implicit operator TestCode(string source) => Of(source);
}
