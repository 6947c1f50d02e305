using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gemini.Gen.CompileTime.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Generator.Declarations;

/// <summary>The types of a file that the generator may have to do with. Kept with the tree: a file that is not edited is searched once.</summary>
internal sealed class FileDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> Known = new();
    private readonly ImmutableArray<string> _aliases;
    private readonly ImmutableArray<TypeDeclarationSyntax> _types;

    private FileDeclarations(CompilationUnitSyntax root, CancellationToken cancellationToken)
    {
        IEnumerable<UsingDirectiveSyntax> directives = root.Usings.Concat(Namespaces(root).SelectMany(static space => space.Usings)).Where(static directive => directive.Alias is not null);
        _aliases = directives.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)).Select(AttributeNames.Alias).OfType<string>().ToImmutableArray();
        GlobalAliases = root.Usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(AttributeNames.Alias).OfType<string>().ToImmutableArray();
        _types = Find(root, _aliases, cancellationToken);
    }

    /// <summary>Gets whether the file gives a type one of the attributes, by the looks of it and without the names that other files give them.</summary>
    public bool HasTypes => !_types.IsEmpty;

    /// <summary>Gets what the file calls the attributes in all files.</summary>
    public ImmutableArray<string> GlobalAliases { get; }

    /// <summary>Returns what a tree declares.</summary>
    public static FileDeclarations Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out FileDeclarations? known))
            return known;
        var found = new FileDeclarations((CompilationUnitSyntax)tree.GetRoot(cancellationToken), cancellationToken);
        return Known.GetValue(tree, _ => found);
    }

    /// <summary>Finds the types with an attribute.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="tree">The file.</param>
    /// <param name="attributeName">The attribute's metadata name.</param>
    /// <param name="globalAliases">What other files call it.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public IEnumerable<INamedTypeSymbol> Types(
        Compilation compilation, SyntaxTree tree, string attributeName, ImmutableArray<string> globalAliases, CancellationToken cancellationToken)
    {
        // Static abstract members and UTF-8 literals came with C# 11.
        if (tree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 })
            yield break;
        ImmutableArray<TypeDeclarationSyntax> types = globalAliases.IsEmpty
            ? _types
            : Find((CompilationUnitSyntax)tree.GetRoot(cancellationToken), _aliases.AddRange(globalAliases), cancellationToken);
        ImmutableArray<string> names = AttributeNames.Of(attributeName).AddRange(_aliases).AddRange(globalAliases);
        SemanticModel? model = null;
        foreach (TypeDeclarationSyntax node in types)
        {
            if (!AttributeNames.AreOn(node, names))
                continue;
            model ??= compilation.GetSemanticModel(tree);
            if (model.GetDeclaredSymbol(node, cancellationToken) is { } type && IsOn(node, type, attributeName))
                yield return type;
        }
    }

    // While someone types, two parts of a type can have the attribute: the compiler says so (CS0579), and one of them generates.
    private static bool IsOn(TypeDeclarationSyntax node, INamedTypeSymbol type, string attributeName) =>
        type.Attribute(attributeName)?.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == node.SyntaxTree
        && node.AttributeLists.Any(list => list.Span.Contains(reference.Span));

    private static ImmutableArray<TypeDeclarationSyntax> Find(CompilationUnitSyntax root, ImmutableArray<string> aliases, CancellationToken cancellationToken)
    {
        ImmutableArray<string> names = AttributeNames.All.AddRange(aliases);
        ImmutableArray<TypeDeclarationSyntax>.Builder? found = null;
        foreach (SyntaxNode node in root.DescendantNodes(CanHoldTypes))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type && AttributeNames.AreOn(type, names))
                (found ??= ImmutableArray.CreateBuilder<TypeDeclarationSyntax>()).Add(type);
        }

        return found?.ToImmutable() ?? ImmutableArray<TypeDeclarationSyntax>.Empty;
    }

    private static IEnumerable<BaseNamespaceDeclarationSyntax> Namespaces(CompilationUnitSyntax root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseNamespaceDeclarationSyntax>();

    private static bool CanHoldTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
