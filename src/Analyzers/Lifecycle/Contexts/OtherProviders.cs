using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Tells IDs that others sell under the same name from Google's own, by the names around them: their lifecycles are theirs.</summary>
internal static class OtherProviders
{
    // SyntaxKind.CollectionExpression of Roslyn 4.7 and newer.
    private const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    // No program calls something of its own so.
    private static readonly string[] Resellers =
    {
        "openrouter", "litellm", "requesty", "aimlapi", "deepinfra", "togetherai", "kilocode", "githubcopilot", "githubmodels", "siliconflow", "aihubmix",
        "nanogpt", "hyperbrowser",
    };

    // These also mean something else.
    private static readonly string[] Hosts = { "copilot", "cursor", "windsurf", "perplexity", "groq", "bedrock" };

    private static readonly string[] Vendors = { "gpt-", "claude-", "llama", "mistral", "deepseek", "grok-", "qwen" };

    // Whether a list has models of several vendors: once for each list, not for each ID in it. It keeps nothing alive.
    private static readonly ConditionalWeakTable<SyntaxNode, object> Lists = new();

    /// <summary>
    /// Whether another provider's name is that of the type around <paramref name="site"/>, of its case in a switch, or of anything around a
    /// list that has models of several vendors.
    /// </summary>
    public static bool Sell(IdUse use, SyntaxNode site, OuterCode outer)
    {
        if (use.Names.Any(ReceiverNames.IsGemini))
            return false;
        IEnumerable<SyntaxNode> around = outer.Ancestors(site);
        return (around.OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } type && IsOneOf(type.Identifier.ValueText, Resellers))
            || Labels(around).Any(IsProvider)
            || (IsInListOfVendors(around) && use.Names.Concat(around.Select(Name)).Any(IsProvider));
    }

    private static bool IsProvider(string name) => IsOneOf(name, Resellers) || IsOneOf(name, Hosts);

    private static bool IsOneOf(string name, string[] words) => Array.Exists(words, w => name.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string Name(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<string> Labels(IEnumerable<SyntaxNode> around) => around.TakeWhile(a => a is not MemberDeclarationSyntax).SelectMany(a => a switch
    {
        SwitchSectionSyntax section => section.Labels.OfType<CaseSwitchLabelSyntax>().Select(l => Text(l.Value)),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax constant } => new[] { Text(constant.Expression) },
        _ => Enumerable.Empty<string>(),
    });

    private static string Text(ExpressionSyntax label) => label is LiteralExpressionSyntax { Token.Value: string text } ? text : SyntaxNames.Of(label);

    private static bool IsInListOfVendors(IEnumerable<SyntaxNode> around) =>
        around.FirstOrDefault(a => a is InitializerExpressionSyntax || a.IsKind(CollectionExpression)) is { } list
        && (bool)Lists.GetValue(list, static l => (object)HasVendors(l));

    private static bool HasVendors(SyntaxNode list) => list.DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Any(l => l.Token.Value is string text && Array.Exists(Vendors, v => text.StartsWith(v, StringComparison.Ordinal)));
}
