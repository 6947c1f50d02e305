using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Generator.Declarations;

/// <summary>The generator's attributes as source code spells them. What has such a name may be something else: only its symbol tells.</summary>
internal static class AttributeNames
{
    private const string Suffix = "Attribute";

    /// <summary>Gets the names of all the attributes.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(LastPart(KnownNames.SchemaAttribute), LastPart(KnownNames.ToolsAttribute));

    /// <summary>The name of one of the attributes.</summary>
    public static ImmutableArray<string> Of(string metadataName) => ImmutableArray.Create(LastPart(metadataName));

    /// <summary>Whether one of a type's attributes has one of some names, which may be aliases.</summary>
    public static bool AreOn(TypeDeclarationSyntax type, ImmutableArray<string> names)
    {
        foreach (AttributeListSyntax list in type.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (LastPart(attribute.Name) is { } name && IsAmong(names, name))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The other name that a directive gives one of the attributes, or <see langword="null"/>.</summary>
    public static string? Alias(UsingDirectiveSyntax directive) =>
        directive.Alias is { } alias && LastPart((NameSyntax?)directive.Name) is { } name && All.Contains(name) ? alias.Name.Identifier.ValueText : null;

    private static bool IsAmong(ImmutableArray<string> names, string name)
    {
        foreach (string known in names)
        {
            if (known == name || (known.Length == name.Length + Suffix.Length && known.StartsWith(name, StringComparison.Ordinal) && known.EndsWith(Suffix, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static string? LastPart(NameSyntax? name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private static string LastPart(string metadataName) => metadataName.Substring(metadataName.LastIndexOf('.') + 1);
}
