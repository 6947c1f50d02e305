using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>
/// Whether what is made is sent as what the user says, as it is. A block that a copy completes is a start, one of a model's step goes back as it
/// came, and what the project's own methods do with one is not known.
/// </summary>
internal static class ContentUse
{
    // A variable of a variable is followed, and no further: in broken code they may go in circles.
    private const int Variables = 2;

    /// <summary>Whether a block or a step is sent.</summary>
    /// <param name="made">What makes it.</param>
    /// <param name="isUnmistakable">Whether it is wrong where it is returned, put into a list, or chosen, too.</param>
    /// <param name="types">The runtime's types.</param>
    public static bool IsSent(IOperation made, bool isUnmistakable, ContentTypes types) => IsSent(made, isUnmistakable, types, Variables);

    /// <summary>Whether an input is sent: by a method of the runtime itself, or in a request that is handed to one right away.</summary>
    public static bool IsSentAsInput(IOperation input, ContentTypes types) => input.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => types.IsRuntimes(call.TargetMethod),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Parent.Parent: { } request } =>
            types.IsInputOfRequest(property) && IsArgumentOfRuntime(request, types, Variables),
        _ => false,
    };

    private static bool IsSent(IOperation value, bool isUnmistakable, ContentTypes types, int variables)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation or { Kind: OperationKinds.CollectionExpression }:
                return IsSent(value.Parent, isUnmistakable, types, variables);
            case IConditionalOperation choice when isUnmistakable && choice.Condition != value:
                return IsSent(choice, isUnmistakable, types, variables);
            case IReturnOperation:
                return isUnmistakable;
            // new List<Content> { block }
            case IArgumentOperation { Parent: IInvocationOperation { Instance: IInstanceReferenceOperation, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation list } } }:
                return IsSent(list, isUnmistakable, types, variables);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return (types.IsInput(call.TargetMethod.ContainingType) && types.IsInput(call.TargetMethod.ReturnType) && IsSent(call, isUnmistakable, types, variables))
                    || (types.IsInput(argument.Parameter?.Type) && types.IsRuntimes(call.TargetMethod))
                    || (isUnmistakable && call.TargetMethod is { Name: "Add", ContainingType: { Name: "List", ContainingNamespace.Name: "Generic" } });
            case IArgumentOperation { Parent: IObjectCreationOperation step }:
                return types.IsStep(step.Type) && IsSent(step, isUnmistakable, types, variables);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Parent.Parent: { } owner } assignment when assignment.Value == value:
                return types.IsInputOfRequest(property) || (types.IsStep(property.ContainingType) && IsSent(owner, isUnmistakable, types, variables));
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when variables > 0:
                return AreUses(declarator, r => IsSent(r, isUnmistakable, types, variables - 1));
            default:
                return false;
        }
    }

    // A template that is completed by "with" is none, nor is what a method of the project may add to.
    private static bool IsArgumentOfRuntime(IOperation request, ContentTypes types, int variables) => request.Parent switch
    {
        IConversionOperation conversion => IsArgumentOfRuntime(conversion, types, variables),
        IArgumentOperation { Parent: IInvocationOperation call } => types.IsRuntimes(call.TargetMethod),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when variables > 0 =>
            AreUses(declarator, r => IsArgumentOfRuntime(r, types, variables - 1)),
        _ => false,
    };

    // Every use, if there is any: one that is not understood may be where the variable gets another value.
    private static bool AreUses(IVariableDeclaratorOperation declarator, Func<IOperation, bool> isSent)
    {
        IOperation code = declarator;
        while (code.Parent is { } parent)
            code = parent;
        var uses = code.Descendants().OfType<ILocalReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Local, declarator.Symbol)).ToArray();
        return uses.Length > 0 && Array.TrueForAll(uses, r => isSent(r));
    }
}
