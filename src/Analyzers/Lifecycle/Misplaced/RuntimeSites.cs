using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds misplaced IDs where the Gemini.Gen runtime is used.</summary>
internal sealed class RuntimeSites
{
    private const string ModelRequest = "ModelInteractionRequest";
    private const string AgentRequest = "AgentInteractionRequest";

    private readonly LifecycleCatalog _catalog;
    private readonly INamedTypeSymbol _agentRequest;
    private readonly INamedTypeSymbol? _request;
    private readonly ImmutableArray<INamedTypeSymbol> _types;
    private readonly INamedTypeSymbol? _client;

    private RuntimeSites(Compilation compilation, LifecycleCatalog catalog, INamedTypeSymbol agentRequest)
    {
        _catalog = catalog;
        _agentRequest = agentRequest;
        _request = agentRequest.BaseType;
        _types = new[] { ModelRequest, AgentRequest, "ConversationOptions" }.Select(n => Find(compilation, n)).OfType<INamedTypeSymbol>().ToImmutableArray();
        _client = Find(compilation, "InteractionsClient");
    }

    /// <summary>The sites of a compilation, or null if it does not reference the runtime.</summary>
    public static RuntimeSites? Of(Compilation compilation, LifecycleCatalog catalog) =>
        Find(compilation, AgentRequest) is { } agentRequest ? new(compilation, catalog, agentRequest) : null;

    /// <summary><c>Model = "an agent"</c> in a request or in the options of a conversation.</summary>
    public MisplacedId? InAssignment(ISimpleAssignmentOperation assignment, SemanticModel model)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property }
            || MisplacedId.KindOf(property.Name) is not { } expected
            || !_types.Contains(property.ContainingType, SymbolEqualityComparer.Default)
            || MisplacedId.EntryOf(assignment.Value.ConstantValue.Value, expected, _catalog) is not { } entry)
        {
            return null;
        }

        bool isOptions = property.ContainingType.Name == "ConversationOptions";
        string advice = isOptions
            ? $"set '{MisplacedId.Other(property.Name)}' instead"
            : $"send it in {(entry.Kind == IdKind.Agent ? $"an '{AgentRequest}'" : $"a '{ModelRequest}'")}";
        var edits = assignment.Syntax is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax initializer }
            ? InitializerEdits(name, initializer, entry.Kind, isOptions, model)
            : ImmutableArray<SourceEdit>.Empty;
        return new(entry, assignment.Value.Syntax.Span, advice, edits);
    }

    /// <summary><c>CreateAsync("an agent", input)</c>.</summary>
    public MisplacedId? InArgument(IArgumentOperation argument, SemanticModel model)
    {
        if (argument.Parameter is not { Name: "model" } parameter
            || !SymbolEqualityComparer.Default.Equals(parameter.ContainingType, _client)
            || MisplacedId.EntryOf(argument.Value.ConstantValue.Value, IdKind.Model, _catalog) is not { } entry)
        {
            return null;
        }

        return new(entry, argument.Value.Syntax.Span, $"send it in an '{AgentRequest}'", ArgumentEdits(argument, model));
    }

    // The first two arguments become the members of a request; none of their text moves.
    private ImmutableArray<SourceEdit> ArgumentEdits(IArgumentOperation argument, SemanticModel model)
    {
        if (argument.Syntax is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: >= 2 } all } } first
            || all[0] != first
            || all[1].NameColon is { Name.Identifier.ValueText: not "input" })
        {
            return ImmutableArray<SourceEdit>.Empty;
        }

        string type = _agentRequest.ToMinimalDisplayString(model, first.SpanStart);
        return ImmutableArray.Create(
            new SourceEdit(TextSpan.FromBounds(first.SpanStart, first.Expression.SpanStart), $"new {type} {{ Agent = "),
            new SourceEdit(TextSpan.FromBounds(first.Expression.Span.End, all[1].Expression.SpanStart), ", Input = "),
            new SourceEdit(new TextSpan(all[1].Span.End, 0), " }"));
    }

    private ImmutableArray<SourceEdit> InitializerEdits(
        IdentifierNameSyntax name, InitializerExpressionSyntax initializer, IdKind kind, bool isOptions, SemanticModel model)
    {
        string other = MisplacedId.Other(name.Identifier.ValueText);
        // Members that only the other type of request has, or only a conversation with a model takes.
        string[] obstacles = kind == IdKind.Agent ? new[] { other, "GenerationConfig", "CachedContent" } : new[] { other, "AgentConfig" };
        var members = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(a => (a.Left as IdentifierNameSyntax)?.Identifier.ValueText);
        if (members.Any(m => obstacles.Contains(m)))
            return ImmutableArray<SourceEdit>.Empty;
        var rename = new SourceEdit(name.Span, other);
        if (isOptions)
            return ImmutableArray.Create(rename);
        return initializer.Parent is ObjectCreationExpressionSyntax creation && RightmostName(creation.Type) is { } type && MayBeAnyRequest(creation, model)
            ? ImmutableArray.Create(new SourceEdit(type.Span, kind == IdKind.Agent ? AgentRequest : ModelRequest), rename)
            : ImmutableArray<SourceEdit>.Empty;
    }

    // Another type fits where the base type is expected: directly, or through a local that is used nowhere else.
    private bool MayBeAnyRequest(ExpressionSyntax creation, SemanticModel model)
    {
        if (creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: true } } } variable })
            return IsAnyRequest(model.GetTypeInfo(creation).ConvertedType);
        SyntaxNode? scope = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax)
            ?? (SyntaxNode?)variable.FirstAncestorOrSelf<CompilationUnitSyntax>();
        return scope is not null && scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == variable.Identifier.ValueText)
            .All(n => n.Parent is ArgumentSyntax && IsAnyRequest(model.GetTypeInfo(n).ConvertedType));
    }

    private bool IsAnyRequest(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _request);

    private static SimpleNameSyntax? RightmostName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        _ => null,
    };

    private static INamedTypeSymbol? Find(Compilation compilation, string name) => compilation.GetTypesByMetadataName("Gemini.Gen." + name).FirstOrDefault();
}
