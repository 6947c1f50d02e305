using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary><c>System.Text.Json.Nodes.JsonObject</c> and Newtonsoft's <c>JObject</c>.</summary>
internal sealed class JsonNodeRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation)
    {
        if (operation is not IObjectCreationOperation { Type: { } type } creation || !IsObject(type))
            return null;
        // new JObject(new JProperty("store", false), ...)
        var members = creation.Arguments.SelectMany(a => Items(a.Value)).Select(Property).OfType<BodyMember>().ToImmutableArray();
        return new(RequestIdiom.JsonNode, type, members);
    }

    public override BodyWrite? Write(IOperation operation, IOperation? target) => KeyedWrites.Of(operation, target, IsNode);

    public override BodyRead? Read(IOperation operation) => KeyedWrites.Read(operation, IsNode);

    private static bool IsObject(ITypeSymbol? type) => type is { Name: "JsonObject" or "JObject" } && IsLibrary(type);

    // body["generation_config"]!["temperature"] = 1 goes through the base type.
    private static bool IsNode(ITypeSymbol? type) => type is { Name: "JsonObject" or "JObject" or "JsonNode" or "JToken" } && IsLibrary(type);

    private static bool IsLibrary(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System.Text.Json.Nodes" or "Newtonsoft.Json.Linq";

    private static IEnumerable<IOperation> Items(IOperation argument) => argument switch
    {
        IConversionOperation { Operand: var operand } => Items(operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Items),
        _ => new[] { argument },
    };

    private static BodyMember? Property(IOperation item) =>
        item is IObjectCreationOperation { Type.Name: "JProperty", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, var value] }
            ? new(WireNames.Of(name), value.Value, Flow.FlowAssignment.Of(item.Syntax, value.Value.Syntax))
            : null;
}
