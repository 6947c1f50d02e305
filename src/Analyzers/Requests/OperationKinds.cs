using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>What an expression's value is, as far as constants, collections and nullability tell.</summary>
/// <param name="file">The file, whose model operations of a control flow graph do not carry.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class OperationKinds(RequestFile file, CancellationToken cancellation)
{
    // OperationKind.CollectionExpression of Roslyn 4.9 and newer; the floor compiles against 4.5, which has no name for it.
    public const OperationKind CollectionExpression = (OperationKind)127;

    /// <summary>A list that may be filled, or emptied, where nobody looks.</summary>
    public static readonly FlowValue FillingList = FlowValue.Of(FlowKinds.Empty | FlowKinds.NonNull);

    private readonly Dictionary<IOperation, bool> _notNull = new();

    public FlowValue Of(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => FlowValue.Null,
                true => FlowValue.Of(FlowKinds.True),
                false => FlowValue.Of(FlowKinds.False),
                // An empty ID continues nothing.
                string text => text.Length == 0 ? FlowValue.Unknown : FlowValue.Of(text),
                _ when operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } => FlowValue.Of(WireNames.Of(member.Name)),
                _ => FlowValue.NonNull,
            };
        }

        switch (operation)
        {
            case IDefaultValueOperation { Type: { } type }:
                return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? FlowValue.Null : FlowValue.Unknown;
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }:
                return FlowValue.Of(FlowKinds.Empty);
            // The SDKs' open enums: ToolChoice.None is a property.
            case IPropertyReferenceOperation { Instance: null, Property: { ContainingType: var container } property } when SdkTypes.IsOfSdk(container) && SymbolEqualityComparer.Default.Equals(property.Type, container):
                return FlowValue.Of(WireNames.Of(property.Name));
            // A list that starts empty may be filled later.
            case IObjectCreationOperation { Arguments.Length: 0, Syntax: BaseObjectCreationExpressionSyntax { Initializer: null } } creation
                when creation.Type?.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable) == true:
                return FillingList;
            case IArrayCreationOperation or IObjectCreationOperation { Type.IsReferenceType: true }:
                return FlowValue.NonNull;
            case IInvocationOperation { TargetMethod: { Name: "Empty", Parameters.Length: 0 } }:
                return FlowValue.Of(FlowKinds.Empty);
        }

        if (operation.Kind == CollectionExpression)
            return FlowValue.Of(operation.ChildOperations.Any() ? FlowKinds.NonNull : FlowKinds.Empty);
        return IsNotNull(operation) ? FlowValue.NonNull : FlowValue.Unknown;
    }

    // A bool is not null either, but rules ask whether it is true.
    private bool IsNotNull(IOperation operation)
    {
        if (operation.Type is not { IsReferenceType: true })
            return false;
        if (!_notNull.TryGetValue(operation, out bool isNotNull))
            _notNull.Add(operation, isNotNull = file.Model.GetTypeInfo(operation.Syntax, cancellation).Nullability.FlowState == NullableFlowState.NotNull && !file.IsBrokenAround(operation.Syntax, cancellation));
        return isNotNull;
    }
}
