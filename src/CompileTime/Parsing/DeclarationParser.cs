using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Finds out whether and where members can be added to a type.</summary>
internal static class DeclarationParser
{
    /// <summary>Parses the declaration, or reports why nothing can be added to it.</summary>
    public static DeclarationModel? Parse(ParseContext context, string kind)
    {
        INamedTypeSymbol type = context.Root;
        var headers = new List<string>();
        bool usable = true;
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (!IsPartial(part, context.CancellationToken))
            {
                context.Report(ShapeProblemKind.NotPartial, part, part.Name);
                usable = false;
            }

            usable &= IsFirstOfItsName(part);
            headers.Insert(0, $"partial {Keyword(part)} {SymbolFacts.Escaped(part.Name)}");
        }

        if (!usable)
            return null;
        return new DeclarationModel(
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? Namespace(space) : null,
            headers.ToEquatableArray(),
            type.ToSource(),
            HintNames.For(type.FullMetadataName(), kind),
            FreeName(type, kind + "Code"));
    }

    /// <summary>
    /// Whether it is the type that gets the members. Code that does not compile may have several types of one name, such as a class and a
    /// record after a merge.
    /// </summary>
    private static bool IsFirstOfItsName(INamedTypeSymbol type) =>
        type.ContainingSymbol is not INamespaceOrTypeSymbol container
        || container.GetTypeMembers(type.Name, type.Arity).FirstOrDefault(static named => !named.IsFileLocal) is not { } first
        || SymbolEqualityComparer.Default.Equals(first, type);

    /// <summary>Whether members can be added: every declaration says <c>partial</c>, so that one more may.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static bool IsPartialThroughout(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (!IsPartial(part, cancellationToken))
                return false;
        }

        return true;
    }

    public static bool IsGenericThroughout(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.IsGenericType)
                return true;
        }

        return false;
    }

    /// <summary>How to declare a generated member of this name.</summary>
    public static MemberDeclaration Member(INamedTypeSymbol type, string name, string attribute)
    {
        bool isNew = false;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            bool isGenerated = !SymbolEqualityComparer.Default.Equals(current, type) && current.Has(attribute);
            isNew |= isGenerated;
            if (!isGenerated && !current.GetMembers(name).IsEmpty)
                return MemberDeclaration.Explicit;
        }

        // A member may not be named like its type.
        if (type.Name == name)
            return MemberDeclaration.Explicit;
        return isNew ? MemberDeclaration.PublicNew : MemberDeclaration.Public;
    }

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Interface, _) => "interface",
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (_, true) => "record",
        _ => "class",
    };

    private static string Namespace(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer
            ? Namespace(outer) + "." + SymbolFacts.Escaped(space.Name)
            : SymbolFacts.Escaped(space.Name);

    /// <summary>A member name that neither the type, its bases nor the types around it use.</summary>
    private static string FreeName(INamedTypeSymbol type, string wanted)
    {
        string name = wanted;
        for (int number = 2; IsTaken(type, name); number++)
            name = wanted + number;
        return name;
    }

    private static bool IsTaken(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name || !current.GetMembers(name).IsEmpty)
                return true;
        }

        return type.ContainingType is { } outer && IsTaken(outer, name);
    }
}
