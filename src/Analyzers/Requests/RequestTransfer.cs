using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What each operation does to what is known of requests and turns.</summary>
/// <param name="types">Recognises the runtime.</param>
/// <param name="kinds">Judges single expressions.</param>
/// <param name="untracked">Variables to know nothing of.</param>
/// <param name="used">Called with a request and the state wherever one goes somewhere: to a call, a field, the caller.</param>
internal sealed class RequestTransfer(RuntimeTypes types, OperationKinds kinds, HashSet<ISymbol> untracked, Action<FlowSite, FlowState>? used)
{
    // A turn keeps the members of its request, and under this name the request itself.
    public const string RequestOfTurn = "request";

    // When the right side of an assignment branches, the graph captures the left side first: what each such capture stands for.
    private readonly Dictionary<CaptureId, IOperation> _targets = new();
    private FlowState _state = FlowState.Empty;

    /// <summary>The state after a block.</summary>
    public FlowState Apply(BasicBlock block, FlowState entry)
    {
        _state = entry;
        foreach (IOperation operation in block.Operations)
            Evaluate(operation);
        if (block.BranchValue is { } value)
            Use(Evaluate(value));
        return _state;
    }

    private FlowValue Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IFlowCaptureOperation capture:
                _targets[capture.Id] = capture.Value;
                FlowValue captured = Evaluate(capture.Value);
                _state = _state.With(FlowKey.Capture(capture.Id), captured);
                return FlowValue.Unknown;
            case IFlowCaptureReferenceOperation reference:
                return Narrow(_state[FlowKey.Capture(reference.Id)], reference);
            case ILocalReferenceOperation local:
                return Narrow(Variable(local.Local), local);
            case IParameterReferenceOperation parameter:
                return Narrow(Variable(parameter.Parameter), parameter);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case IAssignmentOperation other:
                Forget(other.Target);
                return Others(other);
            case IIncrementOrDecrementOperation increment:
                Forget(increment.Target);
                return FlowValue.Unknown;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Evaluate(conversion.Operand);
            case IAwaitOperation awaited:
                return Narrow(Evaluate(awaited.Operation), awaited);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IInvocationOperation invocation:
                return Invoke(invocation);
            case IObjectCreationOperation creation when types.IsRequest(creation.Type):
                Others(creation);
                return Create(creation.Syntax, copyOf: null);
            case IWithOperation with when types.IsRequest(with.Type):
                return Create(with.Syntax, Evaluate(with.Operand));
            default:
                return Others(operation);
        }
    }

    private IOperation TargetOf(IOperation target) =>
        target is IFlowCaptureReferenceOperation reference && _targets.TryGetValue(reference.Id, out IOperation? captured) ? captured : target;

    private FlowValue Variable(ISymbol variable) => untracked.Contains(variable) ? FlowValue.Unknown : _state[FlowKey.Variable(variable)];

    private FlowValue Assign(ISimpleAssignmentOperation assignment)
    {
        FlowValue value = Evaluate(assignment.Value);
        switch (TargetOf(assignment.Target))
        {
            case ILocalReferenceOperation local:
                _state = _state.With(FlowKey.Variable(local.Local), value.WithoutAssignments());
                break;
            case IParameterReferenceOperation parameter:
                _state = _state.With(FlowKey.Variable(parameter.Parameter), value.WithoutAssignments());
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property when types.IsRequest(property.Property.ContainingType):
                SetMember(Evaluate(instance), property.Property.Name, value.AssignedAt(assignment.Syntax));
                Use(value);
                break;
            case var target:
                Evaluate(target);
                Use(value);
                break;
        }

        return value;
    }

    // With one possible target the old value is gone, with several it may have stayed.
    private void SetMember(FlowValue target, string member, FlowValue value)
    {
        FlowSite[] sites = target.SitesOf(FlowSiteKind.Request).ToArray();
        foreach (FlowSite site in sites)
        {
            FlowKey key = FlowKey.Member(site, member);
            _state = _state.With(key, sites.Length == 1 ? value : _state[key].Join(value));
        }
    }

    private void Forget(IOperation target)
    {
        target = TargetOf(target);
        if (target is ILocalReferenceOperation local)
            _state = _state.With(FlowKey.Variable(local.Local), FlowValue.Unknown);
        else if (target is IParameterReferenceOperation parameter)
            _state = _state.With(FlowKey.Variable(parameter.Parameter), FlowValue.Unknown);
        else if (target is ITupleOperation tuple)
            tuple.Elements.ToList().ForEach(Forget);
        else if (target is IDeclarationExpressionOperation declaration)
            Forget(declaration.Expression);
    }

    private FlowValue Property(IPropertyReferenceOperation property)
    {
        FlowValue instance = property.Instance is { } operation ? Evaluate(operation) : FlowValue.Unknown;
        foreach (IArgumentOperation argument in property.Arguments)
            Evaluate(argument);
        if (types.IsInteractionOfResult(property.Property))
            return instance;
        if (types.IsInteractionId(property.Property))
            return TurnId(instance);
        if (types.IsRequest(property.Property.ContainingType) && instance.SitesOf(FlowSiteKind.Request).ToArray() is [var site] && instance.Is(FlowKinds.Followed))
            return Narrow(_state[FlowKey.Member(site, property.Property.Name)].WithoutAssignments(), property);
        return Plain(property);
    }

    // The ID of a response is null only if it was not stored, which is another mistake.
    private static FlowValue TurnId(FlowValue instance)
    {
        FlowValue? id = instance.Is(FlowKinds.Followed) ? null : FlowValue.NonNull;
        foreach (FlowSite turn in instance.SitesOf(FlowSiteKind.Turn))
        {
            FlowValue one = FlowValue.Of(new FlowSite(FlowSiteKind.TurnId, turn.Syntax));
            id = id?.Join(one) ?? one;
        }

        return id ?? FlowValue.NonNull;
    }

    private FlowValue Invoke(IInvocationOperation invocation)
    {
        FlowValue instance = invocation.Instance is { } operation ? Evaluate(operation) : FlowValue.Unknown;
        if (invocation.Syntax is WithExpressionSyntax && types.IsRequest(invocation.Type))
            return Create(invocation.Syntax, instance);
        FlowValue request = FlowValue.Unknown;
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            FlowValue value = Evaluate(argument.Value);
            Use(value);
            if (types.IsRequest(argument.Parameter?.Type))
                request = value;
        }

        if (types.IsCreateCall(invocation))
            return Turn(invocation.Syntax, request);
        return invocation.TargetMethod.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" ? instance : Plain(invocation);
    }

    private FlowValue Create(SyntaxNode syntax, FlowValue? copyOf)
    {
        var site = new FlowSite(FlowSiteKind.Request, syntax);
        foreach (string member in RequestMembers.All)
            _state = _state.With(FlowKey.Member(site, member), copyOf is null ? FlowValue.Unset : Read(copyOf, FlowSiteKind.Request, member));
        return FlowValue.Of(site);
    }

    private FlowValue Turn(SyntaxNode syntax, FlowValue request)
    {
        var turn = new FlowSite(FlowSiteKind.Turn, syntax);
        foreach (string member in RequestMembers.All)
            _state = _state.With(FlowKey.Member(turn, member), Read(request, FlowSiteKind.Request, member));
        _state = _state.With(FlowKey.Member(turn, RequestOfTurn), request.WithoutAssignments());
        return FlowValue.Of(turn);
    }

    // A member of whatever the value may refer to.
    private FlowValue Read(FlowValue value, FlowSiteKind kind, string member)
    {
        FlowValue? joined = null;
        foreach (FlowSite site in value.SitesOf(kind))
            joined = joined?.Join(_state[FlowKey.Member(site, member)]) ?? _state[FlowKey.Member(site, member)];
        return joined is not null && value.Is(FlowKinds.Followed) ? joined : joined?.Join(FlowValue.Unknown) ?? FlowValue.Unknown;
    }

    private FlowValue Others(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
            Use(Evaluate(child));
        return Plain(operation);
    }

    private void Use(FlowValue value)
    {
        if (used is null)
            return;
        foreach (FlowSite site in value.SitesOf(FlowSiteKind.Request))
            used(site, _state);
    }

    private FlowValue Plain(IOperation operation) => kinds.Of(operation);

    // Inside "if (id is not null)" the compiler knows more than the assignments do.
    private FlowValue Narrow(FlowValue value, IOperation operation)
    {
        if ((value.Kinds & (FlowKinds.Null | FlowKinds.Unknown)) == 0 || kinds.Of(operation).Kinds != FlowKinds.NonNull)
            return value;
        FlowKinds known = value.Kinds & ~(FlowKinds.Null | FlowKinds.Unset);
        bool isUnknown = (known & FlowKinds.Unknown) != 0;
        return value.WithKinds(isUnknown && value.Sites.IsEmpty ? (known & ~FlowKinds.Unknown) | FlowKinds.NonNull : known);
    }
}
