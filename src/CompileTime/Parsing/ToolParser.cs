using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses a method with <c>[GeminiTool]</c>.</summary>
internal sealed class ToolParser(ParseContext context, ValueParser values)
{
    /// <summary>Parses the method, or reports why it cannot be a tool.</summary>
    public ToolDraft? Parse(IMethodSymbol method)
    {
        if (Refusal(method) is { } refusal)
        {
            context.Report(ShapeProblemKind.NotCallable, method, refusal);
            return null;
        }

        AttributeData? attribute = method.Attribute(KnownNames.ToolAttribute);
        string name = attribute.Text("Name") ?? JsonNames.ForMethod(method.Name, context.Naming);
        bool isValid = JsonNames.IsToolName(name);
        if (!isValid)
            context.Report(ShapeProblemKind.InvalidToolName, method, name);

        string? description = attribute.Text("Description") is { Length: > 0 } text ? text : Descriptions.Of(method, context.CancellationToken);
        if (description is null)
            context.Note(ShapeProblemKind.NoDescription, method, string.Empty);
        List<MemberModel>? members = Members(method);
        ResultModel? result = Result(method, out bool isAwaited);
        if (!isValid || members is null || result is null)
            return null;
        return new ToolDraft(
            name,
            description,
            method.IsStatic,
            method.Name,
            method.Parameters.Select(static parameter => new ArgumentModel(parameter.Name, IsCancellationToken(parameter.Type))).ToEquatableArray(),
            members.Count == 0 ? null : Bind(method, members),
            isAwaited,
            result);
    }

    private static string? Refusal(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return "only ordinary methods can be tools";
        if (method.IsGenericMethod)
            return "a model cannot choose type arguments; make the method non-generic";
        if (method.IsAbstract && method.IsStatic)
            return "a static abstract method has no body to call";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "a tool cannot return by reference";
        if (method.IsVararg)
            return "__arglist cannot be bound";
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
                return $"the parameter '{parameter.Name}' is ref or out; pass it by value";
            if (parameter.Type is { IsRefLikeType: true })
                return $"the parameter '{parameter.Name}' is a ref struct; use an array or a string";
            if (parameter.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol)
                return $"the parameter '{parameter.Name}' is a pointer";
        }

        return method.ReturnType.IsRefLikeType ? "a tool cannot return a ref struct" : null;
    }

    private static bool IsCancellationToken(ITypeSymbol type) => (type as INamedTypeSymbol).Is("System.Threading.CancellationToken");

    private List<MemberModel>? Members(IMethodSymbol method)
    {
        var members = new List<MemberModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool valid = true;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (IsCancellationToken(parameter.Type))
                continue;
            string jsonName = JsonNames.Convert(parameter.Name, context.Naming);
            if (!names.Add(jsonName))
            {
                context.Report(ShapeProblemKind.DuplicateName, parameter, jsonName);
                valid = false;
            }
            else if (values.Parse(parameter.Type, parameter, ShapeMode.Schema) is { } value)
            {
                bool isOptional = parameter.HasExplicitDefaultValue && !ConstraintParser.IsRequired(parameter);
                var member = new MemberModel(
                    parameter.Name,
                    jsonName,
                    new ConstraintParser(context, values).Apply([parameter], value, parameter.Type),
                    IsRequired: !isOptional,
                    MemberBinding.Initializer,
                    Parameter: null,
                    isOptional ? DefaultValues.Of(parameter) : null,
                    Owner: null,
                    OmitWhenNull: false,
                    Descriptions.Of(parameter, context.CancellationToken),
                    DefaultSentence: DefaultValues.Sentence(parameter, parameter, value, values.Shapes, !isOptional, context));
                members.Add(member);
                MissingDescription.Note(context, parameter, member, parameter.Type, values.Shapes);
            }
            else
            {
                valid = false;
            }
        }

        return valid ? members : null;
    }

    /// <summary>The arguments are read like an object: a struct of that name is emitted beside the dispatcher.</summary>
    private string Bind(IMethodSymbol method, List<MemberModel> members)
    {
        string name = values.Shapes.Reserve(null, ShapeMode.Schema, method.Name + "Arguments");
        values.Shapes[name] = new ObjectShape(name, name, IsReferenceType: false, Description: null, members.ToEquatableArray());
        return name;
    }

    private ResultModel? Result(IMethodSymbol method, out bool isAwaited)
    {
        ITypeSymbol type = method.ReturnType;
        isAwaited = false;
        if (type is INamedTypeSymbol task && task.OriginalDefinition is var definition
            && (definition.Is("System.Threading.Tasks.Task") || definition.Is("System.Threading.Tasks.ValueTask")
                || definition.Is("System.Threading.Tasks.Task`1") || definition.Is("System.Threading.Tasks.ValueTask`1")))
        {
            isAwaited = true;
            if (task.TypeArguments.IsEmpty)
                return new ResultModel(ResultKind.Nothing, null);
            type = task.TypeArguments[0];
        }

        if (type.SpecialType == SpecialType.System_Void)
            return new ResultModel(ResultKind.Nothing, null);
        if (values.Parse(type, method, ShapeMode.Result) is not { } value)
            return null;
        if (value.Codec == ValueCodec.Scalar && Scalars.Get(value.Target).JsonType == Scalar.Any)
            return new ResultModel(ResultKind.Json, value);
        bool isPlain = value is { Codec: ValueCodec.Scalar, Target: "System.String" or "System.Text.Json.Nodes.JsonObject" }
            || (value.Codec != ValueCodec.Scalar && values.Shapes[value.Target] is ObjectShape or DictionaryShape);
        return new ResultModel(isPlain ? ResultKind.Plain : ResultKind.Wrapped, value);
    }
}
