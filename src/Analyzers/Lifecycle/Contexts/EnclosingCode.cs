using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>What the members and types around a string say about it.</summary>
internal static class EnclosingCode
{
    /// <summary>Whether a member or type around <paramref name="node"/> is obsolete, or is named as one that deals with old IDs.</summary>
    public static bool NamesOldIdsOnPurpose(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.Ancestors())
        {
            if (ancestor is LocalFunctionStatementSyntax function && ReceiverNames.IsOldOnPurpose(function.Identifier.ValueText))
                return true;
            if (ancestor is MemberDeclarationSyntax member && (IsObsolete(member) || (Name(member) is { } name && IsOldOnPurpose(member, name))))
                return true;
        }

        return false;
    }

    private static bool IsOldOnPurpose(MemberDeclarationSyntax member, string name) =>
        member is BaseTypeDeclarationSyntax ? ReceiverNames.IsOldOnPurposeType(name) : ReceiverNames.IsOldOnPurpose(name);

    /// <summary>The name of the member or local function whose value <paramref name="node"/> is a part of.</summary>
    public static string? MemberName(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax)
                return null;
            if (ancestor is LocalFunctionStatementSyntax function)
                return function.Identifier.ValueText;
            if (ancestor is MemberDeclarationSyntax member && Name(member) is { } name)
                return name;
        }

        return null;
    }

    private static string? Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        EnumMemberDeclarationSyntax enumMember => enumMember.Identifier.ValueText,
        _ => null,
    };

    private static bool IsObsolete(MemberDeclarationSyntax member)
    {
        foreach (AttributeListSyntax list in member.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (SyntaxNames.Of(attribute.Name) is "Obsolete" or "ObsoleteAttribute")
                    return true;
            }
        }

        return false;
    }
}
