using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>Arrays and lists of tuples or <c>KeyValuePair</c>s whose first part is a string.</summary>
internal sealed class PairsRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation)
    {
        switch (operation)
        {
            case IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType: var element }, Initializer: { } initializer } when IsPair(element):
                return Of(initializer.ElementValues);
            case IObjectCreationOperation { Type: INamedTypeSymbol { Name: "List", TypeArguments: [var element] } } when IsPair(element):
                return Of(Array.Empty<IOperation>());
            default:
                return operation.Kind == OperationKinds.CollectionExpression && ElementType(operation.Type) is { } item && IsPair(item)
                    ? Of(operation.ChildOperations)
                    : null;
        }
    }

    public override BodyWrite? Write(IOperation operation, IOperation? target) =>
        operation is IInvocationOperation { TargetMethod.Name: "Add", Instance: { Type: INamedTypeSymbol { Name: "List", TypeArguments: [var element] } } list, Arguments: [var pair] }
            && IsPair(element)
            ? new(list, BodyWriteKind.Set, Member(pair.Value))
            : null;

    // A pair that is not written out may set anything.
    private static BodyCreation? Of(IEnumerable<IOperation> elements)
    {
        BodyMember?[] members = elements.Select(Member).ToArray();
        return members.Contains(null) ? null : new(RequestIdiom.Pairs, null, members.OfType<BodyMember>().ToImmutableArray());
    }

    private static BodyMember? Member(IOperation element)
    {
        (IOperation Key, IOperation Value)? parts = element switch
        {
            ITupleOperation { Elements: [var key, var value] } => (key, value),
            IObjectCreationOperation { Type: { Name: "KeyValuePair" }, Arguments: [var key, var value] } => (key.Value, value.Value),
            IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "KeyValuePair" }, Arguments: [var key, var value] } => (key.Value, value.Value),
            _ => null,
        };
        if (parts is null)
            return element is IConversionOperation conversion ? Member(conversion.Operand) : null;
        return Constant(parts.Value.Key) is { } name
            ? new(WireNames.Of(name), parts.Value.Value, FlowAssignment.Of(element.Syntax, parts.Value.Value.Syntax))
            : null;
    }

    private static string? Constant(IOperation operation) =>
        (operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation).ConstantValue is { HasValue: true, Value: string name } ? name : null;

    private static ITypeSymbol? ElementType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => null,
    };

    private static bool IsPair(ITypeSymbol type) => type is INamedTypeSymbol
    {
        TypeArguments: [{ SpecialType: SpecialType.System_String }, _],
    } pair && (pair.IsTupleType || pair.Name == "KeyValuePair");
}
