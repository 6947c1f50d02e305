using System.ComponentModel;

namespace Gemini.Gen.CompilerServices;

/// <summary>Resolves the services that generated dispatchers pass to tools.</summary>
/// <remarks>Plumbing of generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolServices
{
    /// <summary>Gives a tool the provider itself.</summary>
    /// <param name="call">The call.</param>
    /// <param name="services">The provider, if there is one.</param>
    /// <param name="parameter">The parameter it is for.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="ToolServiceException">There is none.</exception>
    public static IServiceProvider Provider(FunctionCall call, IServiceProvider? services, string parameter) =>
        services ?? throw WithoutProvider(call, parameter);

    /// <summary>Resolves a service that the tool needs.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="services">The provider, if there is one.</param>
    /// <param name="parameter">The parameter it is for.</param>
    /// <param name="resolve">How to resolve it; by its type if <see langword="null"/>.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ToolServiceException">It is missing.</exception>
    public static T Required<T>(
        FunctionCall call,
        IServiceProvider? services,
        string parameter,
        Func<IServiceProvider, object?>? resolve = null)
    {
        object? service = Resolve<T>(call, Provider(call, services, parameter), parameter, resolve);
        return service is not null
            ? (T)service
            : throw new ToolServiceException(
                $"The tool '{call.Name}' needs a {typeof(T)} for '{parameter}', which is not registered. Register it, or allow null.");
    }

    /// <summary>Resolves a service that the tool can do without.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="services">The provider, if there is one.</param>
    /// <param name="parameter">The parameter it is for.</param>
    /// <param name="fallback">What stands for a missing service.</param>
    /// <param name="resolve">How to resolve it; by its type if <see langword="null"/>.</param>
    /// <returns>The service, or <paramref name="fallback"/>.</returns>
    /// <exception cref="ToolServiceException">It is registered but cannot be made.</exception>
    public static T Optional<T>(
        FunctionCall call,
        IServiceProvider? services,
        string parameter,
        T fallback,
        Func<IServiceProvider, object?>? resolve = null) =>
        services is not null && Resolve<T>(call, services, parameter, resolve) is { } service ? (T)service : fallback;

    private static object? Resolve<T>(
        FunctionCall call,
        IServiceProvider services,
        string parameter,
        Func<IServiceProvider, object?>? resolve)
    {
        try
        {
            return resolve is null ? services.GetService(typeof(T)) : resolve(services);
        }
        catch (Exception e) when (e is not ToolServiceException)
        {
            throw new ToolServiceException(
                $"The tool '{call.Name}' needs a {typeof(T)} for '{parameter}', which could not be made: {e.Message}", e);
        }
    }

    private static ToolServiceException WithoutProvider(FunctionCall call, string parameter) => new(
        $"The tool '{call.Name}' needs services for '{parameter}'. Set ConversationOptions.Services, or call " +
        "InvokeAsync(call, services, cancellationToken).");
}
