using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Gemini.Gen.Generator.Tests.Harness;

/// <summary>What a generator must not do is found, wherever it hides.</summary>
public sealed class GeneratorRunTests
{
    private static readonly string[] Steps = [OneStepGenerator.Step];

    public static TheoryData<string> Leaks => [.. Kept.Keys];

    private static Dictionary<string, Func<Compilation, object?>> Kept { get; } = new()
    {
        ["a compilation"] = static c => c,
        ["a symbol in a list"] = static c => new List<object> { 1, c.GetTypeByMetadataName("C")! },
        ["a node behind two fields"] = static c => new { Inner = new { Node = c.SyntaxTrees.Last().GetRoot() } },
        ["a location in a tuple"] = static c => (1, c.SyntaxTrees.Last().GetRoot().GetLocation()),
        ["a text behind a base type's field"] = static c => new Derived(c.SyntaxTrees.Last().GetText()),
        ["a closure over a compilation"] = static c => (Func<string?>)(() => c.AssemblyName),
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_model_that_keeps_a_compilation_alive_fails(string what) =>
        Assert.ThrowsAny<XunitException>(() => TrackedOutputs.HoldNoCompilation(Run(new OneStepGenerator(Kept[what])), Steps));

    [Fact]
    public void A_model_of_values_passes() =>
        TrackedOutputs.HoldNoCompilation(Run(new OneStepGenerator(static c => new { c.AssemblyName, Numbers = new[] { 1, 2 }, Kind = SymbolKind.Field })), Steps);

    [Fact]
    public void Steps_that_never_ran_prove_nothing() =>
        Assert.ThrowsAny<XunitException>(() => TrackedOutputs.HoldNoCompilation(Run(new OneStepGenerator(static _ => 1)), ["Other"]));

    [Theory]
    [InlineData("class D { int unused; }")]
    [InlineData("class D { Missing field; }")]
    [InlineData("#nullable enable\nclass D { public string Text; }")]
    public void Generated_code_with_a_warning_or_an_error_fails(string text) =>
        Assert.ThrowsAny<XunitException>(() => Run(new OneStepGenerator(static _ => 1, text)).CompilesCleanly());

    [Fact]
    public void A_generator_that_throws_fails() =>
        Assert.ThrowsAny<XunitException>(() => Run(new OneStepGenerator(static _ => throw new InvalidOperationException("broken"))).IsSilent());

    private static GeneratorRun Run(OneStepGenerator generator) => GeneratorRun.Of(generator, GeneratorProject.Of("public class C { }"));

    private class Base(object kept)
    {
        private readonly object _kept = kept;

        public override string ToString() => _kept.ToString()!;
    }

    private sealed class Derived(object kept) : Base(kept);
}
