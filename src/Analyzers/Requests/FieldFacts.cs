using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What a field is known to hold: the join of all that its type assigns to it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Objects">What is known of the turns that the value may be the ID of.</param>
/// <param name="Creations">How the bodies of those turns were made.</param>
internal sealed record FieldFact(FlowValue Value, ImmutableDictionary<FlowSite, FlowObject> Objects, ImmutableDictionary<FlowSite, BodyCreation> Creations)
{
    public void AddTo(RequestFlow flow)
    {
        foreach (KeyValuePair<FlowSite, BodyCreation> creation in Creations.Where(c => !flow.Creations.ContainsKey(c.Key)))
            flow.Creations.Add(creation.Key, creation.Value);
    }
}

/// <summary>Finds out what fields and automatic properties hold that only their own type can assign.</summary>
/// <remarks>
/// One level deep: while a method is looked at for what it assigns, other fields are not known. That a field starts as null counts as little
/// as that its first turn has no predecessor.
/// </remarks>
/// <param name="file">The file whose types are looked at.</param>
internal sealed class FieldFacts(RequestFile file)
{
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> _assigned = new();
    private readonly ConcurrentDictionary<ISymbol, FieldFact?> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, List<(ISymbol Field, FlowValue Value, FlowState State, RequestFlow Flow)>> _bodies = new();

    /// <summary>What is known of a field or property, or null.</summary>
    public FieldFact? Of(ISymbol field, CancellationToken cancellation) => _facts.GetOrAdd(field, f => Find(f, cancellation));

    private FieldFact? Find(ISymbol field, CancellationToken cancellation)
    {
        SemanticModel model = file.Model;
        if (field.ContainingType.DeclaringSyntaxReferences is not [var reference] || reference.SyntaxTree != model.SyntaxTree
            || reference.GetSyntax(cancellation) is not TypeDeclarationSyntax type)
        {
            return null;
        }

        FieldFact? joined = null;
        foreach (IdentifierNameSyntax name in Assigned(type, field, cancellation))
        {
            // What a lambda or local function assigns, it assigns at a time of its own.
            if (Body(name) is not { } body)
                return null;
            var values = Assignments(body, cancellation).Where(a => SymbolEqualityComparer.Default.Equals(a.Field, field)).ToArray();
            if (values.Length == 0)
                return null;
            joined = values.Aggregate(joined, (fact, a) => Join(fact, a.Value, a.State, a.Flow));
        }

        if (Initializer(field, cancellation) is { } initializer && model.GetOperation(initializer, cancellation) is { } operation)
        {
            FlowValue value = new OperationKinds(file, cancellation).Of(operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation);
            if (!value.Is(FlowKinds.Null) || joined is null)
                joined = joined is null ? new(value, NoObjects, NoCreations) : joined with { Value = joined.Value.Join(value) };
        }

        return joined;
    }

    private static ImmutableDictionary<FlowSite, FlowObject> NoObjects => ImmutableDictionary<FlowSite, FlowObject>.Empty;

    private static ImmutableDictionary<FlowSite, BodyCreation> NoCreations => ImmutableDictionary<FlowSite, BodyCreation>.Empty;

    // Only what an ID leads to: a body that is kept in a field is changed by whoever likes.
    private static FieldFact Join(FieldFact? fact, FlowValue value, FlowState state, RequestFlow flow)
    {
        fact ??= new(FlowValue.Of(FlowKinds.None), NoObjects, NoCreations);
        FlowValue kept = value.SitesOf(FlowSiteKind.TurnId).Length == value.Sites.Count || value.SitesOf(FlowSiteKind.Turn).Length == value.Sites.Count ? value : FlowValue.NonNull;
        var turns = kept.Sites.Select(s => s with { Kind = FlowSiteKind.Turn }).ToArray();
        var bodies = turns.SelectMany(t => state[t][TurnMembers.Bodies].Sites);
        return new(
            fact.Value.Join(kept),
            fact.Objects.SetItems(turns.Concat(bodies).Concat(turns.SelectMany(t => state[t].Members.Values).SelectMany(v => v.SitesOf(FlowSiteKind.Request)))
                .Select(s => new KeyValuePair<FlowSite, FlowObject>(s, fact.Objects.TryGetValue(s, out FlowObject? known) ? known.Join(state[s]) : state[s]))),
            fact.Creations.SetItems(flow.Creations));
    }

    // All names of a type that something is assigned to, found once: each of its fields asks.
    private IEnumerable<IdentifierNameSyntax> Assigned(TypeDeclarationSyntax type, ISymbol field, CancellationToken cancellation) =>
        _assigned.GetOrAdd(type, static t => t.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsAssigned).ToLookup(static n => n.Identifier.ValueText, StringComparer.Ordinal))[field.Name]
            .Where(n => SymbolEqualityComparer.Default.Equals(file.Model.GetSymbolInfo(n, cancellation).Symbol, field));

    private static bool IsAssigned(IdentifierNameSyntax name)
    {
        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => !target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression) && !target.Parent.IsKind(SyntaxKind.LogicalNotExpression),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    private static SyntaxNode? Body(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.Ancestors())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return null;
            if (ancestor is MethodDeclarationSyntax or ConstructorDeclarationSyntax)
                return ancestor;
            if (ancestor is MemberDeclarationSyntax)
                return null;
        }

        return null;
    }

    private List<(ISymbol Field, FlowValue Value, FlowState State, RequestFlow Flow)> Assignments(SyntaxNode body, CancellationToken cancellation) =>
        _bodies.GetOrAdd(body, b => FindAssignments(b, cancellation));

    private List<(ISymbol Field, FlowValue Value, FlowState State, RequestFlow Flow)> FindAssignments(SyntaxNode body, CancellationToken cancellation)
    {
        var found = new List<(ISymbol Field, FlowValue Value, FlowState State, RequestFlow Flow)>();
        ControlFlowGraph? graph = file.Model.GetOperation(body, cancellation) switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
            _ => null,
        };
        if (graph is null)
            return found;
        var flow = new RequestFlow(file, new FlowBudget(), cancellation);
        var transfer = new RequestTransfer(flow, graph, path: null);
        if (FlowAnalysis.Run(graph, FlowState.Empty, transfer, flow.Budget, cancellation) is not { } entries)
            return found;
        flow.FieldAssigned = (field, value, state) => found.Add((field, value, state, flow));
        foreach (BasicBlock block in graph.Blocks)
        {
            if (entries[block.Ordinal] is { } entry)
                transfer.Apply(block, entry, observe: null);
        }

        return found;
    }

    private static ExpressionSyntax? Initializer(ISymbol field, CancellationToken cancellation) => field.DeclaringSyntaxReferences is [var reference]
        ? reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        }
        : null;
}
