using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>What is certain about the values of members, from operations alone.</summary>
internal static class ContentValues
{
    /// <summary>What an initializer or a <c>with</c> sets a member to, the last time it does.</summary>
    public static ISimpleAssignmentOperation? Member(IOperation made, string name)
    {
        IObjectOrCollectionInitializerOperation? initializer = made switch
        {
            IObjectCreationOperation creation => creation.Initializer,
            IWithOperation copy => copy.Initializer,
            _ => null,
        };
        return initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .LastOrDefault(a => a.Target is IPropertyReferenceOperation { Property: var property } && property.Name == name);
    }

    public static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        return value;
    }

    public static bool IsNull(IOperation value) => WithoutConversions(value) switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation { Type: { } type } => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => false,
    };

    public static bool IsEmptyText(IOperation value) => WithoutConversions(value) switch
    {
        { ConstantValue: { HasValue: true, Value: "" } } => true,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInterpolatedStringOperation { Parts.IsEmpty: true } => true,
        _ => false,
    };

    /// <summary>Whether a collection is null or has nothing in it, and nobody can put anything into it.</summary>
    public static bool IsEmptyList(IOperation value)
    {
        value = WithoutConversions(value);
        return IsNull(value) || value switch
        {
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => true,
            IInvocationOperation { TargetMethod: { Name: "Empty", Parameters.Length: 0, ContainingType.SpecialType: SpecialType.System_Array } } => true,
            IObjectCreationOperation { Arguments.Length: 0, Initializer: null, Type: { Name: "List", ContainingNamespace.Name: "Generic" } } => true,
            { Kind: OperationKinds.CollectionExpression } => !value.ChildOperations.Any(),
            _ => false,
        };
    }

    /// <summary>Whether a text is certainly not null: members may be, whatever their declaration says, since configuration and JSON fill them.</summary>
    public static bool IsText(IOperation value)
    {
        value = WithoutConversions(value);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant is not null;
        return value switch
        {
            IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
            // What the compiler's flow analysis says, unless the author overrules it.
            ILocalReferenceOperation or IParameterReferenceOperation => value is { Syntax: { Parent: not PostfixUnaryExpressionSyntax } syntax, SemanticModel: { } model }
                && model.GetTypeInfo(syntax).Nullability.FlowState == NullableFlowState.NotNull,
            _ => false,
        };
    }
}
