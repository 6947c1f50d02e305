namespace Gemini.Gen;

/// <summary>
/// A service that a tool needs is not registered, cannot be made, or no services were given. This is a mistake in the application, which
/// no other arguments would cure: it reaches the developer and not the model. The tool has not run.
/// </summary>
public sealed class ToolServiceException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="ToolServiceException"/> class.</summary>
    /// <param name="message">What is missing, and for what.</param>
    /// <param name="innerException">Why a service could not be made.</param>
    public ToolServiceException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
