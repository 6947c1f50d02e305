using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses a method with <c>[GeminiTool]</c>.</summary>
internal sealed class ToolParser(ParseContext context, ValueParser values)
{
    /// <summary>The longest time that a timer can be set to, 2^32 - 2 ms.</summary>
    private const double MaxTimeoutSeconds = 4_294_967;

    /// <summary>Parses the method, or reports why it cannot be a tool.</summary>
    public ToolDraft? Parse(IMethodSymbol method)
    {
        if (ToolDeclaration.Of(method, context.Root) is not { } tool)
            return null;
        if (ToolRefusals.Of(tool, context) is { } refusal)
        {
            context.Report(ShapeProblemKind.NotCallable, method, refusal);
            return null;
        }

        string? description = Description(tool.Attribute) ?? tool.Description(context.CancellationToken);
        if (description is null)
            context.Note(ShapeProblemKind.NoDescription, method, string.Empty);
        string? name = Name(context, method, tool.Attribute, JsonNames.ForMethod(method.Name, context.Naming));
        bool hasTimeout = TryGetTimeout(tool, out string? timeout);
        ToolArguments? arguments = new ToolArgumentParser(context, values).Parse(tool);
        ResultModel? result = new ToolResultParser(context, values).Parse(method);
        if (name is null || !hasTimeout || arguments is null || result is null)
            return null;
        return new ToolDraft(
            name,
            description,
            tool.Receiver,
            method.Name,
            arguments.Arguments,
            arguments.Shape,
            result,
            new RequirementsModel(
                tool.Attribute.Argument("RequiresApproval") is true,
                timeout,
                arguments.Arguments.Any(static argument => argument is { IsService: true, Default: null })));
    }

    /// <summary>The function name, or <see langword="null"/> if it is none; this is reported.</summary>
    public static string? Name(ParseContext context, ISymbol subject, AttributeData attribute, string derived)
    {
        string name = attribute.Text("Name") ?? derived;
        if (JsonNames.IsToolName(name))
            return name;
        context.Report(ShapeProblemKind.InvalidToolName, subject, name);
        return null;
    }

    public static string? Description(AttributeData attribute) => attribute.Text("Description") is { Length: > 0 } text ? text : null;

    private bool TryGetTimeout(ToolDeclaration tool, out string? ticks)
    {
        ticks = null;
        if (tool.Attribute.Argument("TimeoutSeconds") is not double seconds)
            return true;
        if (seconds is > 0 and <= MaxTimeoutSeconds)
        {
            ticks = ((long)Math.Ceiling(seconds * TimeSpan.TicksPerSecond)).ToString(CultureInfo.InvariantCulture) + "L";
            return true;
        }

        context.Report(
            ShapeProblemKind.NotCallable,
            tool.Method,
            "TimeoutSeconds has to be more than 0 and at most 4294967; leave it out for no limit",
            tool.Attribute);
        return false;
    }
}
