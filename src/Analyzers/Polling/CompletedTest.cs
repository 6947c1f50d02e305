using Gemini.Gen.Analyzers.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>Recognises comparisons of an interaction's status with <c>completed</c>.</summary>
internal static class CompletedTest
{
    public const string Completed = "completed";

    /// <summary>
    /// Whether the expression compares a status with <c>completed</c>. <paramref name="isEqual"/> is what it means when it is true: completed, or
    /// something else.
    /// </summary>
    public static bool Is(IOperation operation, out bool isEqual)
    {
        isEqual = true;
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                isEqual = binary.OperatorKind == BinaryOperatorKind.Equals;
                return Compares(binary.LeftOperand, binary.RightOperand);
            case IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: [{ Value: var other }, ..] }:
                return Compares(instance, other);
            case IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: [{ Value: var left }, { Value: var right }, ..] }:
                return Compares(left, right);
            case IIsPatternOperation pattern:
                return IsPattern(pattern.Pattern, pattern.Value, ref isEqual);
            default:
                return false;
        }
    }

    /// <summary>Whether the value is the status <c>completed</c>: the wire's text, or a member of an interaction's status type.</summary>
    public static bool IsCompleted(IOperation value)
    {
        value = WithoutConversions(value);
        if (value.ConstantValue is { HasValue: true, Value: string text })
            return text == Completed;
        ISymbol? member = value switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
        return member?.ContainingType is { } type
            && member.Name.Equals(Completed, StringComparison.OrdinalIgnoreCase)
            && type.Name.IndexOf("Status", StringComparison.Ordinal) >= 0
            && (type.Name.IndexOf("Interaction", StringComparison.Ordinal) >= 0 || GeminiText.IsGemini(type.ContainingNamespace?.ToDisplayString() ?? ""));
    }

    private static bool Compares(IOperation left, IOperation right) =>
        (IsCompleted(left) && IsStatus(right, left)) || (IsCompleted(right) && IsStatus(left, right));

    /// <summary>Whether the value can be a status; a text only if something is called so.</summary>
    public static bool IsStatus(IOperation value, IOperation completed) =>
        !WithoutConversions(completed).ConstantValue.HasValue || NamesStatus(value);

    private static bool NamesStatus(IOperation value) => WithoutConversions(value) switch
    {
        ILocalReferenceOperation local => IsStatusName(local.Local.Name),
        IParameterReferenceOperation parameter => IsStatusName(parameter.Parameter.Name),
        IFieldReferenceOperation field => IsStatusName(field.Field.Name),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => IsStatusName(key),
        IPropertyReferenceOperation property => IsStatusName(property.Property.Name)
            || (property is { Property.Name: "Value", Instance: { } status } && NamesStatus(status)),
        IConditionalAccessOperation access => NamesStatus(access.WhenNotNull) || NamesStatus(access.Operation),
        // GetProperty("status").GetString(), status.ToString(), GetValue<string>()
        IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } when IsStatusName(key) => true,
        IInvocationOperation { Instance: { } instance } => NamesStatus(instance),
        IInvocationOperation { Arguments: [{ Value: var extended }, ..] } => NamesStatus(extended),
        ICoalesceOperation coalesce => NamesStatus(coalesce.Value),
        _ => false,
    };

    private static bool IsStatusName(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("state", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsPattern(IPatternOperation pattern, IOperation? value, ref bool isEqual)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return IsCompleted(constant.Value) && (value is null || IsStatus(value, constant.Value));
            case INegatedPatternOperation negated:
                isEqual = !isEqual;
                return IsPattern(negated.Pattern, value, ref isEqual);
            // { Status: "completed", ... } is false for every other status, whatever else it asks for.
            case IRecursivePatternOperation recursive:
                foreach (IPropertySubpatternOperation member in recursive.PropertySubpatterns)
                {
                    bool isInnerEqual = true;
                    IOperation? inner = member.Member is IPropertyReferenceOperation { Property.Name: "Value" } ? value : member.Member;
                    if (IsPattern(member.Pattern, inner, ref isInnerEqual) && isInnerEqual)
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    public static IOperation WithoutConversions(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                default:
                    return value;
            }
        }
    }
}
