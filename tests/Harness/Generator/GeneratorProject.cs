using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Harness;

/// <summary>Makes the compilations a generator is run on.</summary>
public static class GeneratorProject
{
    private static readonly TestFile GlobalUsings = new("GlobalUsings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Gemini.Gen;
        """);

    /// <summary>The parse options of a project without a documentation file, the common case: doc comments arrive as plain trivia.</summary>
    public static CSharpParseOptions WithoutDocumentation { get; } =
        new(LanguageVersion.CSharp11, DocumentationMode.None);

    /// <summary>The parse options of a project with a documentation file.</summary>
    public static CSharpParseOptions WithDocumentation { get; } =
        new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    /// <summary>A library that references the runtime.</summary>
    public static CSharpCompilation Of(params string[] sources) => Of(WithoutDocumentation, sources);

    /// <summary>A library that references the runtime.</summary>
    public static CSharpCompilation Of(CSharpParseOptions options, params string[] sources) => Of(options, TestCode.OfFiles(sources).Sources);

    /// <summary>A library that references the runtime.</summary>
    public static CSharpCompilation Of(CSharpParseOptions options, ImmutableArray<TestFile> files) => CSharpCompilation.Create(
        "Tests",
        files.Prepend(GlobalUsings).Select(file => Parse(file, options)),
        CompilerReferences.WithRuntime,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The compilation with the text of one file replaced.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string path, Func<string, string> edit)
    {
        SyntaxTree old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, Parse(new TestFile(path, edit(old.ToString())), (CSharpParseOptions)old.Options));
    }

    private static SyntaxTree Parse(TestFile file, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(file.Text, options, file.Path);
}
