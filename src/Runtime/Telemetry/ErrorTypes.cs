using System.Globalization;

namespace Gemini.Gen;

/// <summary>Values of <c>error.type</c>: few, and none with text of the caller or the service.</summary>
internal static class ErrorTypes
{
    public const string Timeout = "timeout";
    public const string Cancelled = "cancelled";

    /// <summary>A function reported a failure in its result.</summary>
    public const string Tool = "tool_error";

    /// <summary>The service's code where there is one, else the HTTP status, else the kind of failure or the exception's type.</summary>
    public static string Of(Exception exception) => exception switch
    {
        GeminiApiException { Code: { } code } => code,
        GeminiApiException { StatusCode: { } status } when (int)status is < 200 or >= 300 =>
            ((int)status).ToString(CultureInfo.InvariantCulture),
        GeminiApiException { StatusCode: null, InnerException: TimeoutException or OperationCanceledException } => Timeout,
        GeminiApiException { StatusCode: null, InnerException: { } cause } => Name(cause),
        GeminiStreamException { Code: { } code } => code,
        GeminiStreamException { InnerException: IOException { InnerException: TimeoutException } } => Timeout,
        GeminiStreamException { InnerException: GeminiApiException cause } => Of(cause),
        GeminiStreamException { InnerException: { } cause } => Name(cause),
        TimeoutException => Timeout,
        OperationCanceledException => Cancelled,
        _ => Name(exception),
    };

    /// <summary>What an interaction reports that failed although every call succeeded.</summary>
    public static string? Of(Interaction interaction) => interaction.Status == InteractionStatus.Failed
        ? interaction.Errors is [{ Code: { } code }, ..] ? code : interaction.Status.Value
        : null;

    private static string Name(Exception exception) => exception.GetType().FullName!;
}
