using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What the analyses of the bodies of one file share, so that no part of the file is looked at twice.</summary>
/// <remarks>Bodies are analysed at the same time: what two of them find out at once is the same, and one of it is kept.</remarks>
internal sealed class RequestFile
{
    private readonly ConcurrentDictionary<SyntaxNode, EndpointText> _endpoints = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _broken = new();
    private readonly ConcurrentDictionary<IMethodSymbol, RequestMentions> _mentions = new(SymbolEqualityComparer.Default);

    public RequestFile(RequestTypes types, SemanticModel model)
    {
        Types = types;
        Model = model;
        Fields = new(this);
        // The first that knows an operation decides.
        Recognisers = ImmutableArray.Create<BodyRecogniser>(
            new AnonymousObjectRecogniser(), new JsonNodeRecogniser(), new DictionaryRecogniser(), new PairsRecogniser(), new TypedRecogniser(types),
            new ArgumentsRecogniser(), new JsonTextRecogniser());
    }

    public RequestTypes Types { get; }

    public SemanticModel Model { get; }

    public FieldFacts Fields { get; }

    public ImmutableArray<BodyRecogniser> Recognisers { get; }

    /// <summary>The addresses in the outermost type around <paramref name="node"/>; of top-level code in the file.</summary>
    public EndpointText EndpointAround(SyntaxNode node, CancellationToken cancellation) => _endpoints.GetOrAdd(
        node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? node.SyntaxTree.GetRoot(cancellation), s => EndpointText.In(s, Model, cancellation));

    /// <summary>Whether the member around <paramref name="node"/> does not compile as it is.</summary>
    /// <remarks>Where a name is unknown, as while someone types, the compiler takes what comes of it for not null.</remarks>
    public bool IsBrokenAround(SyntaxNode node, CancellationToken cancellation) => _broken.GetOrAdd(
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot(cancellation), m => IsBroken(m, cancellation));

    /// <summary>What a helper method that <paramref name="caller"/> may enter mentions; null if that is none.</summary>
    public RequestMentions? MentionsOf(IMethodSymbol method, SyntaxNode caller, CancellationToken cancellation) =>
        HelperMethods.BodyOf(method, caller, Model, cancellation) is { } body ? _mentions.GetOrAdd(method, _ => RequestMentions.In(body, this, cancellation)) : null;

    private bool IsBroken(SyntaxNode member, CancellationToken cancellation)
    {
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax or InvocationExpressionSyntax
                && (Model.GetTypeInfo(node, cancellation).Type is IErrorTypeSymbol
                    || Model.GetSymbolInfo(node, cancellation).CandidateReason is CandidateReason.OverloadResolutionFailure or CandidateReason.StaticInstanceMismatch))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The files of one compilation, as long as it lives.</summary>
    /// <param name="types">What the files share.</param>
    internal sealed class Table(RequestTypes types)
    {
        private readonly ConditionalWeakTable<SemanticModel, RequestFile> _files = new();

        public RequestFile Of(SemanticModel model) => _files.GetValue(model, m => new(types, m));
    }
}
