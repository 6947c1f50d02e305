using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>What dictionaries and JSON objects have in common: indexers, <c>Add</c>, <c>TryAdd</c>, <c>Remove</c>.</summary>
internal static class KeyedWrites
{
    public static BodyWrite? Of(IOperation operation, IOperation? assigned, Func<ITypeSymbol?, bool> isBody)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment when assigned is IPropertyReferenceOperation { Arguments: [var key], Instance: { } target } && isBody(target.Type):
                return Set(target, key.Value, assignment.Value, assignment.Syntax, BodyWriteKind.Set);
            case IInvocationOperation invocation when invocation.Instance is { } target && isBody(target.Type):
                return Call(target, invocation, invocation.Arguments.Select(a => a.Value).ToArray());
            // CollectionExtensions.TryAdd and Remove on an interface.
            case IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } extension when isBody(Unconverted(first.Value).Type):
                return Call(first.Value, extension, extension.Arguments.Skip(1).Select(a => a.Value).ToArray());
            default:
                return null;
        }
    }

    public static BodyRead? Read(IOperation operation, Func<ITypeSymbol?, bool> isBody) =>
        operation is IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }], Instance: { } target } && isBody(target.Type)
            ? new(target, WireNames.Of(name))
            : null;

    private static BodyWrite? Call(IOperation target, IInvocationOperation call, IOperation[] arguments)
    {
        switch (call.TargetMethod.Name)
        {
            case "Add" or "TryAdd" when arguments is [var key, var value, ..]:
                return Set(target, key, value, call.Syntax, call.TargetMethod.Name == "Add" ? BodyWriteKind.Set : BodyWriteKind.SetIfUnset);
            case "Remove" when arguments is [var key, ..]:
                return Name(key) is { } name
                    ? new(target, BodyWriteKind.Remove, new(name, null, FlowAssignment.Of(call.Syntax, key.Syntax)))
                    : new(target, BodyWriteKind.Remove, null);
            case "Clear" or "RemoveAll":
                return new(target, BodyWriteKind.Clear, null);
            default:
                return null;
        }
    }

    private static BodyWrite Set(IOperation target, IOperation key, IOperation value, SyntaxNode syntax, BodyWriteKind kind)
    {
        // In an initializer the call of Add is written { "key", value }.
        SyntaxNode whole = syntax is InitializerExpressionSyntax or InvocationExpressionSyntax or AssignmentExpressionSyntax ? syntax : value.Syntax;
        return Name(key) is { } name
            ? new(target, kind, new(name, value, FlowAssignment.Of(whole, value.Syntax)))
            : new(target, kind, null);
    }

    private static string? Name(IOperation key) => Unconverted(key).ConstantValue is { HasValue: true, Value: string name } ? WireNames.Of(name) : null;

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
}
