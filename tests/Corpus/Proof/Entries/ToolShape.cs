using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Dialect;
using Gemini.Gen.Corpus.Proof.Mutations;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>A tool of the corpus.</summary>
internal sealed class ToolShape(string name, IGeminiToolset toolset, FunctionTool tool, MethodInfo method)
{
    /// <summary>All tools of the corpus by toolset and name.</summary>
    public static ImmutableSortedDictionary<string, ToolShape> All { get; } = typeof(Scalars.Text).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeminiToolsAttribute), inherit: false))
        .SelectMany(Of)
        .ToImmutableSortedDictionary(shape => shape.Name, shape => shape, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public string Toolset => name;

    public string Tool => tool.Name!;

    public string Name => $"{Toolset}.{Tool}";

    public JsonObject? Schema => tool.Parameters is { } parameters ? JsonNode.Parse(parameters.ToString())!.AsObject() : null;

    private Place Root => new(
        new ObjectContract(typeof(void))
        {
            Members =
            [
                .. method.GetParameters()
                    .Where(static parameter => parameter.ParameterType != typeof(CancellationToken) && !IsService(parameter))
                    .Select(static parameter => new Member(
                        parameter.GetCustomAttribute<GeminiParameterAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!),
                        ContractBuilder.Parameter(parameter),
                        MustBeThere: !parameter.HasDefaultValue && !parameter.IsDefined(typeof(ParamArrayAttribute)))),
            ],
        },
        takesNull: false);

    public JsonNode Sample(int index) => Schema is { } schema ? new Sampler(Seeds.For(Name, index)).Sample(Root, new SchemaNode(schema))! : new JsonObject();

    public IEnumerable<Mutation> Mutations(int index) =>
        Mutator.Of(Root, new SchemaNode(Schema!), new Spot(Sample(index), string.Empty, static other => other));

    public async Task<FunctionResult> CallAsync(string arguments) =>
        await toolset.InvokeAsync(new FunctionCall { Id = "call_1", Name = tool.Name!, Arguments = RawJson.Parse(arguments) }, NoServices.Instance, CancellationToken.None);

    private static bool IsService(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(IServiceProvider) || parameter.IsDefined(typeof(GeminiServiceAttribute));

    private static IEnumerable<ToolShape> Of(Type type)
    {
        var toolset = (IGeminiToolset)(type is { IsAbstract: true, IsSealed: true }
            ? type.GetProperty("Toolset", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!
            : Activator.CreateInstance(type)!);
        MethodInfo[] methods =
        [
            .. type.GetInterfaces().Append(type)
                .SelectMany(static owner => owner.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
                .Where(method => method.IsDefined(typeof(GeminiToolAttribute), inherit: true)),
        ];
        return toolset.Tools.Select(tool => new ToolShape(type.FullName!, toolset, tool, methods.First(method => NameOf(method) == tool.Name)));
    }

    private static string NameOf(MethodInfo method) => method.GetCustomAttribute<GeminiToolAttribute>(inherit: true)!.Name
        ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^5] : method.Name);

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
