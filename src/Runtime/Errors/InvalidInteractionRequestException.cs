namespace Gemini.Gen;

/// <summary>A request was refused before it was sent, because the service could only have refused it.</summary>
public sealed class InvalidInteractionRequestException : ArgumentException
{
    /// <summary>Initializes a new instance of the <see cref="InvalidInteractionRequestException"/> class.</summary>
    /// <param name="message">What contradicts what, and what to change.</param>
    /// <param name="ruleId">The analyzer rule that finds this at compile time, such as <c>GEM0201</c>, if there is one.</param>
    public InvalidInteractionRequestException(string message, string? ruleId = null)
        : base(ruleId is null ? message : $"{ruleId}: {message}")
    {
        RuleId = ruleId;
    }

    /// <summary>Gets the analyzer rule that finds this mistake at compile time, such as <c>GEM0201</c>, if there is one.</summary>
    public string? RuleId { get; }
}
