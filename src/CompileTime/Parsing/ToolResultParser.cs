using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Finds out what becomes of a tool's return value.</summary>
internal sealed class ToolResultParser(ParseContext context, ValueParser values)
{
    private const string Tasks = "System.Threading.Tasks.";

    public ResultModel? Parse(IMethodSymbol method)
    {
        ITypeSymbol type = method.ReturnType;
        bool isAwaited = false;
        if (type is INamedTypeSymbol task && IsTask(task.OriginalDefinition))
        {
            isAwaited = true;
            if (task.TypeArguments.IsEmpty)
                return ResultModel.Nothing with { IsAwaited = true };
            type = task.TypeArguments[0];
        }

        if (type.SpecialType == SpecialType.System_Void)
            return ResultModel.Nothing;
        ITypeSymbol? element = AsyncElement(type);
        if (element is not null)
        {
            type = context.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!
                .Construct(ImmutableArray.Create(element), ImmutableArray.Create(element.NullableAnnotation))
                .WithNullableAnnotation(NullableAnnotation.Annotated);
        }

        ResultModel? result = OfRuntime(type) is { } kind ? ResultModel.Nothing with { Kind = kind } : OfValue(type, method);
        return result is null
            ? null
            : result with
            {
                IsAwaited = isAwaited,
                IsStream = element is not null,
                IsReferenceType = type.IsReferenceType,
                IsNullable = type.AllowsNull(),
            };
    }

    private static bool IsTask(INamedTypeSymbol type) =>
        type.Is(Tasks + "Task") || type.Is(Tasks + "ValueTask") || type.Is(Tasks + "Task`1") || type.Is(Tasks + "ValueTask`1");

    private static ITypeSymbol? AsyncElement(ITypeSymbol type) =>
        Only(type, static contract => contract.OriginalDefinition.Is("System.Collections.Generic.IAsyncEnumerable`1"));

    /// <summary>The element type of the one interface of a kind that a type is or implements.</summary>
    private static ITypeSymbol? Only(ITypeSymbol type, Func<INamedTypeSymbol, bool> isOfKind)
    {
        IEnumerable<INamedTypeSymbol> contracts = type is INamedTypeSymbol own ? type.AllInterfaces.Concat([own]) : type.AllInterfaces;
        return contracts.Where(isOfKind).ToArray() is [var contract] ? contract.TypeArguments[0] : null;
    }

    /// <summary>Types of the runtime that are results by themselves.</summary>
    private static ResultKind? OfRuntime(ITypeSymbol type)
    {
        ITypeSymbol bare = type.WithoutNullable();
        if ((bare as INamedTypeSymbol).Is("Gemini.Gen.FunctionResult"))
            return ResultKind.Own;
        if ((bare as INamedTypeSymbol).Is("Gemini.Gen.ToolResultValue"))
            return ResultKind.Ready;
        ITypeSymbol block = Only(bare, static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) ?? bare;
        for (INamedTypeSymbol? current = block as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.Is("Gemini.Gen.Content"))
                return ResultKind.Blocks;
        }

        return null;
    }

    private ResultModel? OfValue(ITypeSymbol type, IMethodSymbol method)
    {
        if (values.Parse(type, method, ShapeMode.Result) is not { } value)
            return null;
        if (value.Codec == ValueCodec.Scalar && Scalars.Get(value.Target).JsonType == Scalar.Any)
            return ResultModel.Nothing with { Kind = ResultKind.Json, Value = value };
        bool isPlain = value is { Codec: ValueCodec.Scalar, Target: "System.String" or "System.Text.Json.Nodes.JsonObject" }
            || (value.Codec != ValueCodec.Scalar && values.Shapes[value.Target] is ObjectShape or DictionaryShape);
        return ResultModel.Nothing with { Kind = isPlain ? ResultKind.Plain : ResultKind.Wrapped, Value = value };
    }
}
