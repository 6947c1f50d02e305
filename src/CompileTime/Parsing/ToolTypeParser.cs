using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Gemini.Gen.CompileTime.Schema;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses <c>[GeminiTool]</c> on a schema type: a function whose arguments the type is and that the application handles itself.</summary>
internal static class ToolTypeParser
{
    /// <summary>Parses the attribute, if there is one, or reports why it cannot be followed.</summary>
    public static ToolTypeModel? Parse(ParseContext context, ShapeGraph graph, string root)
    {
        INamedTypeSymbol type = context.Root;
        if (type.Attribute(KnownNames.ToolAttribute) is not { } attribute)
            return null;
        if (ToolParser.Name(context, type, attribute, JsonNames.Convert(type.Name, context.Naming)) is not { } name)
            return null;
        if (graph[root] is not ObjectShape shape)
        {
            context.Report(ShapeProblemKind.NotCallable, type, "the arguments of a function are one object, not a choice of derived types", attribute);
            return null;
        }

        if (attribute.NamedArguments.Any(static argument => argument.Key is "RequiresApproval" or "TimeoutSeconds"))
        {
            context.Report(
                ShapeProblemKind.NotCallable,
                type,
                "nothing here runs it, so RequiresApproval and TimeoutSeconds have no effect; put the attribute on a method, or leave them out",
                attribute);
            return null;
        }

        return new ToolTypeModel(
            name,
            ToolParser.Description(attribute) ?? Descriptions.Of(type, context.CancellationToken),
            shape.Members.IsEmpty ? null : SchemaRenderer.RenderParameters(graph, root),
            DeclarationParser.Member(type, "Tool", KnownNames.ToolAttribute));
    }
}
