using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What a method of the user's own may add to a body before it sends it.</summary>
internal static class Completion
{
    /// <summary>The content, with what the method may set no longer certainly unset.</summary>
    /// <remarks>A library's method sends what it gets. Source is looked at for the names it mentions; what an interface stands for is not known.</remarks>
    public static FlowObject By(IMethodSymbol method, FlowObject content, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty || HasRoute(method))
            return content;
        if (method.IsAbstract || method.IsVirtual || method.IsOverride)
            return Uncertain(content, static _ => true);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxToken token in method.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(cancellation).DescendantTokens()))
        {
            if (token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken)
                names.Add(WireNames.Of(token.ValueText));
        }

        return Uncertain(content, names.Contains);
    }

    // Refit and its kin: the interface is the implementation.
    private static bool HasRoute(IMethodSymbol method) => method.GetAttributes().Any(a => a.AttributeClass?.Name is "PostAttribute" or "HttpPostAttribute" or "PutAttribute");

    private static FlowObject Uncertain(FlowObject content, Func<string, bool> mayBeSet)
    {
        foreach (string name in WireNames.All.Where(n => mayBeSet(n) && content[n].MayBe(FlowKinds.Unset)))
            content = content.With(name, content[name].Join(FlowValue.Unknown));
        return content;
    }
}
