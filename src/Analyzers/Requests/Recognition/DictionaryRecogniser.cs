using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>Dictionaries whose keys are strings.</summary>
internal sealed class DictionaryRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation) => operation is IObjectCreationOperation { Type: INamedTypeSymbol type } creation && IsDictionary(type)
        ? new(RequestIdiom.Dictionary, type, ImmutableArray<BodyMember>.Empty)
        {
            CopyOf = creation.Arguments.Select(a => a.Value).FirstOrDefault(v => IsContent(WithoutConversion(v).Type)),
        }
        : null;

    public override BodyWrite? Write(IOperation operation, IOperation? target) => KeyedWrites.Of(operation, target, IsDictionary);

    public override BodyRead? Read(IOperation operation) => KeyedWrites.Read(operation, IsDictionary);

    private static bool IsDictionary(ITypeSymbol? type) => type is INamedTypeSymbol named && named.Name.EndsWith("Dictionary", StringComparison.Ordinal)
        && (HasTextKeys(named) || named.AllInterfaces.Any(HasTextKeys));

    // Not the capacity, not the comparer.
    private static bool IsContent(ITypeSymbol? type) => type is IArrayTypeSymbol
        || (type is INamedTypeSymbol named && named.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static bool HasTextKeys(INamedTypeSymbol type) =>
        type is { TypeArguments: [{ SpecialType: SpecialType.System_String }, _], Name: "IDictionary" or "IReadOnlyDictionary" or "Dictionary" };

    private static IOperation WithoutConversion(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
}
