using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What the user said (wire: <c>{"type":"user_input"}</c>).</summary>
public sealed record UserInputStep : Step
{
    /// <summary>Initializes a new instance of the <see cref="UserInputStep"/> class.</summary>
    [JsonConstructor]
    public UserInputStep()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="UserInputStep"/> class.</summary>
    /// <param name="content">The blocks.</param>
    public UserInputStep(params Content[] content) => Content = content;

    /// <inheritdoc/>
    public override string Type => "user_input";

    /// <summary>Gets the blocks (wire field <c>content</c>). The service refuses a step without any.</summary>
    public IReadOnlyList<Content>? Content { get; init; }
}
