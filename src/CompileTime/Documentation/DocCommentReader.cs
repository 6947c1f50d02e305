using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CompileTime.Documentation;

/// <summary>
/// Finds the documentation comment of a symbol. In source it is read from the trivia: a project without a documentation file is parsed
/// with <see cref="DocumentationMode.None"/>, and then the compiler offers comments neither as XML nor as structured trivia.
/// </summary>
internal static class DocCommentReader
{
    /// <summary>Inheritance is followed this far, so that a cycle of <c>inheritdoc</c> ends.</summary>
    private const int MaxInheritance = 8;

    public static DocComment Read(ISymbol symbol, CancellationToken cancellationToken) => Read(symbol, 0, cancellationToken);

    private static DocComment Read(ISymbol symbol, int depth, CancellationToken cancellationToken)
    {
        DocComment comment = ReadOwn(symbol, cancellationToken);
        if (comment.Inheritance is not { } inheritance || depth == MaxInheritance)
            return comment;
        ISymbol? ancestor = inheritance.Cref is { } cref ? CrefTarget.Find(symbol, cref, cancellationToken) : Inherited(symbol);
        return ancestor is null ? comment : comment.Over(Read(ancestor, depth + 1, cancellationToken));
    }

    private static DocComment ReadOwn(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            string xml = Trivia(reference.GetSyntax(cancellationToken), cancellationToken);
            if (xml.Length > 0)
                return DocCommentParser.Parse(xml);
        }

        if (!symbol.DeclaringSyntaxReferences.IsEmpty)
            return DocComment.Empty;
        return symbol.GetDocumentationCommentXml(cancellationToken: cancellationToken) is { Length: > 0 } metadata
            ? DocCommentParser.Parse(metadata)
            : DocComment.Empty;
    }

    private static string Trivia(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        if (declaration is VariableDeclaratorSyntax { Parent.Parent: { } field })
            declaration = field;
        if (declaration is not (MemberDeclarationSyntax or EnumMemberDeclarationSyntax))
            return string.Empty;
        SourceText? source = null;
        var xml = new StringBuilder();
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            SyntaxKind kind = trivia.Kind();
            if (kind is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia)
                continue;
            string text = (source ??= declaration.SyntaxTree.GetText(cancellationToken)).ToString(trivia.FullSpan);
            if (kind == SyntaxKind.SingleLineDocumentationCommentTrivia
                || (kind == SyntaxKind.SingleLineCommentTrivia && IsSingleLineDoc(text)))
            {
                AppendLines(text, "///", xml);
            }
            else if (kind == SyntaxKind.MultiLineDocumentationCommentTrivia
                || (kind == SyntaxKind.MultiLineCommentTrivia && text.StartsWith("/**", StringComparison.Ordinal)))
            {
                AppendLines(text.Replace("/**", string.Empty).Replace("*/", string.Empty), "*", xml);
            }
        }

        return xml.ToString();
    }

    private static bool IsSingleLineDoc(string text) =>
        text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal);

    private static void AppendLines(string text, string prefix, StringBuilder xml)
    {
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            int start = trimmed.StartsWith(prefix, StringComparison.Ordinal) ? prefix.Length : 0;
            xml.Append(trimmed, start, trimmed.Length - start).Append('\n');
        }
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } baseType } => baseType,
        INamedTypeSymbol { Interfaces: { IsEmpty: false } interfaces } => interfaces[0],
        IMethodSymbol or IPropertySymbol => Implemented(symbol),
        _ => null,
    };

    private static ISymbol? Implemented(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
            return null;
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            foreach (ISymbol member in contract.GetMembers(symbol.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))
                    return member;
            }
        }

        return null;
    }
}
