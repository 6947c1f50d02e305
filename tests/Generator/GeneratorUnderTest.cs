extern alias generator;

using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests;

/// <summary>Runs the generator in memory.</summary>
internal static class GeneratorUnderTest
{
    public static IReadOnlyList<string> Steps => generator::Gemini.Gen.Generator.GeneratorSteps.All;

    public static GeneratorRun Run(params string[] sources) => Run(GeneratorProject.Of(sources));

    public static GeneratorRun Run(CSharpCompilation compilation) =>
        GeneratorRun.Of(new generator::Gemini.Gen.Generator.GeminiGenerator(), compilation);
}
