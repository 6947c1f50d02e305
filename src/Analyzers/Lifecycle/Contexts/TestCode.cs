using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Code of tests, where an ID may be made up for the code under test.</summary>
internal static class TestCode
{
    private static readonly string[] Frameworks = { "Xunit", "NUnit", "Microsoft.VisualStudio.TestTools", "TUnit" };
    private static readonly string[] Assemblies = { "xunit", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit" };
    private static readonly string[] Attributes = { "Fact", "Theory", "Test", "TestCase", "TestMethod", "TestClass", "TestFixture" };

    // Once for each, not for each ID in it. They keep nothing alive.
    private static readonly ConditionalWeakTable<Compilation, object> Compilations = new();
    private static readonly ConditionalWeakTable<SyntaxNode, object> Parts = new();

    /// <summary>Whether a node belongs to tests: by what its compilation references, its file uses, or the types around it contain.</summary>
    public static bool Contains(SyntaxNode node, OuterCode outer, Compilation compilation) =>
        (bool)Compilations.GetValue(compilation, static c => c.ReferencedAssemblyNames.Any(IsFramework))
        || (bool)Parts.GetValue(node.SyntaxTree.GetRoot(), static file => ((CompilationUnitSyntax)file).Usings.Any(UsesFramework))
        || outer.Ancestors(node).OfType<TypeDeclarationSyntax>().Any(static type => (bool)Parts.GetValue(type, static part => IsTests((TypeDeclarationSyntax)part)));

    /// <summary>
    /// Whether it cannot be seen that an ID in a test names the model of a request. Seen it is where the receiver says so (a parameter,
    /// member, variable or setting called "model"), where the API's resource name stands before it, or where a type for Gemini takes it. An
    /// entry of a list, the "Id" of an object, or the model of an answer, is one that the test makes up. JSON must look like a request: most of it is the answer
    /// of a fake.
    /// </summary>
    /// <param name="use">What receives the ID.</param>
    /// <param name="id">The ID.</param>
    /// <param name="keys">For a JSON text the names of the members it is in, the nearest first.</param>
    /// <param name="isInRequest">Whether its JSON object has other members of a request too.</param>
    public static bool IsMadeUp(IdUse use, IdText id, ImmutableArray<string> keys, bool isInRequest)
    {
        if (use.IsElement || (use.Holder is { } holder && TypeNames.IsFact(holder)))
            return true;
        if (!keys.IsEmpty)
            return !isInRequest || !ReceiverNames.IsModelOrAgent(keys[0]);
        string? nearest = use.Names.FirstOrDefault();
        return !use.IsCallUnknown
            && id.Surface is not (IdSurface.GeminiApi or IdSurface.GoogleCloud)
            && !(nearest is not null && ReceiverNames.IsModelOrAgent(nearest))
            && !use.Types.Any(IsForGemini);
    }

    // What the tests themselves declare is not made for Gemini by its namespace alone.
    private static bool IsForGemini(ITypeSymbol type) => ReceiverNames.IsGemini(type.Name)
        || (type.DeclaringSyntaxReferences.IsEmpty && ReceiverNames.IsGemini(type.ContainingNamespace?.ToDisplayString() ?? ""));

    private static bool IsFramework(AssemblyIdentity assembly) => Array.Exists(Assemblies, name => assembly.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static bool UsesFramework(UsingDirectiveSyntax directive) =>
        Array.Exists(Frameworks, f => directive.Name?.ToString().StartsWith(f, StringComparison.Ordinal) == true);

    private static bool IsTests(TypeDeclarationSyntax type) =>
        type.AttributeLists.Any(IsTest) || type.Members.OfType<MethodDeclarationSyntax>().Any(m => m.AttributeLists.Any(IsTest));

    // [ApiKeyFact] and [SkippableTheory] are tests too.
    private static bool IsTest(AttributeListSyntax list) => list.Attributes.Any(a => Array.Exists(Attributes, name => SyntaxNames.Of(a.Name).EndsWith(name, StringComparison.Ordinal)));
}
