using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds the address of a host beside an ID: one that is not Google's serves what it calls so itself.</summary>
internal static class OtherHosts
{
    private static readonly string[] AddressNames = { "baseurl", "apiurl", "endpoint", "baseaddress", "baseuri" };

    // Google's own, proxies of it by their name, and what is no host of a service.
    private static readonly string[] Neutral = { "google", "gemini", "aiplatform", "vertex", "localhost", "127.0.0.1", "example" };

    // Once for each list, not for each ID in it. It keeps nothing alive.
    private static readonly ConditionalWeakTable<SyntaxNode, Addresses> Known = new();

    /// <summary>Whether an object initializer or a call around <paramref name="site"/> also sets the address of another host.</summary>
    public static bool AreNamedBeside(SyntaxNode site, OuterCode outer)
    {
        foreach (SyntaxNode ancestor in outer.Ancestors(site))
        {
            if (ancestor is MemberDeclarationSyntax or StatementSyntax)
                return false;
            // The nearest address counts: a list of providers has those of others too.
            if (ancestor is InitializerExpressionSyntax or BaseArgumentListSyntax && Known.GetValue(ancestor, static list => new Addresses(list)).IsOther is { } isOther)
                return isOther;
        }

        return false;
    }

    /// <summary>Whether a setting of exactly this name and text is the address of another host.</summary>
    /// <remarks>Exactly: "OpenAiEndpoint" says nothing about the Gemini model beside it.</remarks>
    public static bool IsAddress(string name, string text) =>
        (IsUrl(name) || Array.Exists(AddressNames, n => name.Equals(n, StringComparison.OrdinalIgnoreCase))) && IsOther(text);

    private static IEnumerable<(string Name, ExpressionSyntax Value)> Settings(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(a => (SyntaxNames.Of(a.Left), a.Right)),
        BaseArgumentListSyntax list => list.Arguments.Where(a => a.NameColon is not null).Select(a => (a.NameColon!.Name.Identifier.ValueText, a.Expression)),
        _ => Enumerable.Empty<(string, ExpressionSyntax)>(),
    };

    private static bool IsAddressName(string name) => IsUrl(name) || Array.Exists(AddressNames, n => Has(name, n));

    private static string Address(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax { Token.Value: string text } && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : "";

    private static bool IsUrl(string name) => name.Equals("url", StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !Array.Exists(Neutral, n => Has(address, n));

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The addresses that a list of settings names.</summary>
    private sealed class Addresses(SyntaxNode list)
    {
        /// <summary>Gets whether one of them is of another host; null if the list names none.</summary>
        public bool? IsOther { get; } = Of(list);

        private static bool? Of(SyntaxNode list)
        {
            string[] addresses = Settings(list).Where(s => IsAddressName(s.Name)).Select(s => Address(s.Value)).Where(a => a.Length > 0).ToArray();
            return addresses.Length == 0 ? null : Array.Exists(addresses, OtherHosts.IsOther);
        }
    }
}
