namespace Gemini.Gen;

/// <summary>
/// Marks a parameter of a <see cref="GeminiToolAttribute"/> method that comes from the application's services and not from the model: it is
/// no part of the schema.
/// </summary>
/// <remarks>
/// <para>
/// The service is resolved when the arguments have been found valid and before the method runs, from
/// <see cref="ConversationOptions.Services"/> or the provider that <see cref="IGeminiToolset.InvokeAsync(FunctionCall, IServiceProvider, CancellationToken)"/>
/// is given. If it is missing there is a <see cref="ToolServiceException"/>, unless the parameter allows null or has a default value.
/// </para>
/// <para>
/// <c>[FromServices]</c> of ASP.NET Core and <c>[FromKeyedServices]</c> of Microsoft.Extensions.DependencyInjection do the same.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GeminiServiceAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the service's key; <see langword="null"/>, the default, for a service without one. Keys need
    /// Microsoft.Extensions.DependencyInjection 8 or newer in the project (GEM1003).
    /// </summary>
    public object? Key { get; set; }
}
