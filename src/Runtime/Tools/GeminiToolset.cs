using Gemini.Gen.CompilerServices;

namespace Gemini.Gen;

/// <summary>Makes toolsets of toolsets.</summary>
public static class GeminiToolset
{
    /// <summary>Makes a toolset whose instance comes from the application's services, anew for every call.</summary>
    /// <typeparam name="T">The <see cref="GeminiToolsAttribute"/> type.</typeparam>
    /// <param name="create">Makes the instance; by default it is resolved by its type and has to be registered.</param>
    /// <returns>
    /// The toolset. Its declarations need no instance. A call needs services, from <see cref="ConversationOptions.Services"/> or
    /// <see cref="IGeminiToolset.InvokeAsync(FunctionCall, IServiceProvider, CancellationToken)"/>; it ends with a
    /// <see cref="ToolServiceException"/> if there is no instance.
    /// </returns>
    public static IGeminiToolset FromServices<T>(Func<IServiceProvider, T>? create = null)
        where T : IGeminiToolset<T> =>
        new ServiceToolset<T>(create is null ? null : services => create(services));
}

/// <summary>A toolset that is resolved for every call.</summary>
/// <typeparam name="T">The toolset.</typeparam>
/// <param name="resolve">Makes the instance; by default it is resolved by its type.</param>
internal sealed class ServiceToolset<T>(Func<IServiceProvider, object?>? resolve) : IGeminiToolset
    where T : IGeminiToolset<T>
{
    public IReadOnlyList<FunctionTool> Tools => T.Declarations;

    public ToolRequirements GetRequirements(string name) => T.RequirementsOf(name) with { Services = true };

    public ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default) =>
        InvokeAsync(call, null, cancellationToken);

    public ValueTask<FunctionResult> InvokeAsync(FunctionCall call, IServiceProvider? services, CancellationToken cancellationToken) =>
        ToolServices.Required<T>(call, services, "this", resolve).InvokeAsync(call, services, cancellationToken);
}
