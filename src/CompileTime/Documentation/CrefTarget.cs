using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Documentation;

/// <summary>
/// Finds what the <c>cref</c> of an <c>inheritdoc</c> in source names. The compiler would only tell where the comment is structured trivia,
/// and it is none in a project without a documentation file. Of several overloads it is the one with the parameters that the cref lists.
/// </summary>
internal static class CrefTarget
{
    public static ISymbol? Find(ISymbol from, string cref, CancellationToken cancellationToken)
    {
        if (from.DeclaringSyntaxReferences is not [var reference, ..] || from.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation })
            return null;
        int list = cref.IndexOf('(');
        string name = (list < 0 ? cref : cref.Substring(0, list)).Replace('{', '<').Replace('}', '>');
        SemanticModel model = compilation.GetSemanticModel(reference.SyntaxTree);
        int position = reference.Span.Start;
        if (list < 0 && Type(name, model, position) is { } type)
            return type;

        int dot = LastDot(name);
        INamedTypeSymbol? container = dot < 0 ? from as INamedTypeSymbol ?? from.ContainingType : Type(name.Substring(0, dot), model, position);
        string[]? parameters = list < 0 ? null : Parameters(cref.Substring(list + 1).TrimEnd(')', ' '));
        string member = name.Substring(dot + 1);
        cancellationToken.ThrowIfCancellationRequested();
        for (; container is not null; container = container.BaseType)
        {
            ISymbol[] candidates = container.GetMembers(member)
                .Where(candidate => !SymbolEqualityComparer.Default.Equals(candidate, from) && HasAsMany(candidate, parameters))
                .ToArray();
            if (candidates.Length > 0)
                return candidates.FirstOrDefault(candidate => HasTheSame(candidate, parameters, model, position)) ?? candidates[0];
        }

        return null;
    }

    private static bool HasAsMany(ISymbol candidate, string[]? parameters) =>
        parameters is null || (candidate is IMethodSymbol method && method.Parameters.Length == parameters.Length);

    private static bool HasTheSame(ISymbol candidate, string[]? parameters, SemanticModel model, int position) =>
        parameters is not null
        && candidate is IMethodSymbol method
        && method.Parameters.Zip(parameters, (parameter, text) => SymbolEqualityComparer.Default.Equals(parameter.Type, Bound(text, model, position))).All(same => same);

    private static ITypeSymbol? Bound(string type, SemanticModel model, int position) =>
        model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(type), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;

    private static INamedTypeSymbol? Type(string name, SemanticModel model, int position) =>
        Bound(name, model, position) is INamedTypeSymbol { TypeKind: not TypeKind.Error } type ? type.OriginalDefinition : null;

    /// <summary>The dot before the member's name, not one inside type arguments.</summary>
    private static int LastDot(string name) => name.LastIndexOf('.') is var dot && dot > name.LastIndexOf('>') ? dot : -1;

    /// <summary>The types between the commas, but for commas inside the type arguments of one.</summary>
    private static string[] Parameters(string list)
    {
        SeparatedSyntaxList<ParameterSyntax> parsed = SyntaxFactory.ParseParameterList($"({list.Replace('{', '<').Replace('}', '>')})").Parameters;
        return parsed.Select(parameter => parameter.Type?.ToString() ?? string.Empty).ToArray();
    }
}
