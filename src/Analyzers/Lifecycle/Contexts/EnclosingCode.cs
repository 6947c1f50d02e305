using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>What the members and types around a string say about it.</summary>
internal static class EnclosingCode
{
    private static readonly string[] Settings = { "Options", "Settings", "Config", "Configuration" };

    /// <summary>
    /// Whether a member or type around <paramref name="node"/> is obsolete, is named as one that deals with old IDs,
    /// stands in for another in tests, lists providers, or feeds a parameterised test.
    /// </summary>
    public static bool NamesOldIdsOnPurpose(SyntaxNode node, OuterCode outer)
    {
        foreach (SyntaxNode ancestor in outer.Ancestors(node))
        {
            if (ancestor is MemberDeclarationSyntax source && IsTestData(source))
                return true;
            if (ancestor is LocalFunctionStatementSyntax function && ReceiverNames.IsOldOnPurposeMethod(function.Identifier.ValueText))
                return true;
            if (ancestor is MemberDeclarationSyntax member && (IsObsolete(member) || (Name(member) is { } name && IsOldOnPurpose(member, name))))
                return true;
        }

        return false;
    }

    private static bool IsOldOnPurpose(MemberDeclarationSyntax member, string name) => member switch
    {
        BaseTypeDeclarationSyntax type => IsOtherType(name) || IsMigration(type),
        MethodDeclarationSyntax => ReceiverNames.IsOldOnPurposeMethod(name),
        _ => ReceiverNames.IsOldOnPurpose(name),
    };

    // Entity Framework's: what a migration once did to a database stays.
    private static bool IsMigration(BaseTypeDeclarationSyntax type) =>
        type.BaseList?.Types.Any(t => SyntaxNames.Of(t.Type) is "Migration" or "ModelSnapshot") == true;

    private static bool IsOtherType(string name) =>
        ReceiverNames.IsOldOnPurposeType(name) || ReceiverNames.IsTestDouble(name) || ReceiverNames.IsProvider(name);

    /// <summary>Whether a type around <paramref name="node"/> has the settings of a cache.</summary>
    public static bool IsCacheSettings(SyntaxNode node, OuterCode outer) => outer.Ancestors(node).OfType<BaseTypeDeclarationSyntax>().Any(t =>
        ReceiverNames.IsCache(t.Identifier.ValueText) && Array.Exists(Settings, s => t.Identifier.ValueText.EndsWith(s, StringComparison.Ordinal)));

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

    // [MemberData], [DynamicData] and [TestCaseSource] take members of these types.
    private static bool IsTestData(MemberDeclarationSyntax member)
    {
        TypeSyntax? type = (member as PropertyDeclarationSyntax)?.Type ?? (member as MethodDeclarationSyntax)?.ReturnType ?? (member as FieldDeclarationSyntax)?.Declaration.Type;
        string text = type?.ToString() ?? "";
        return text is "IEnumerable<object[]>" or "IEnumerable<object?[]>"
            || text.StartsWith("TheoryData", StringComparison.Ordinal)
            || text.IndexOf("TheoryDataRow", StringComparison.Ordinal) >= 0
            || text.IndexOf("TestCaseData", StringComparison.Ordinal) >= 0;
    }

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
