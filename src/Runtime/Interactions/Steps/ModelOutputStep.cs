using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What the model answered (wire: <c>{"type":"model_output"}</c>).</summary>
public sealed record ModelOutputStep : Step
{
    /// <summary>Initializes a new instance of the <see cref="ModelOutputStep"/> class.</summary>
    [JsonConstructor]
    public ModelOutputStep()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ModelOutputStep"/> class.</summary>
    /// <param name="content">The blocks.</param>
    public ModelOutputStep(params Content[] content) => Content = content;

    /// <inheritdoc/>
    public override string Type => "model_output";

    /// <summary>Gets the blocks (wire field <c>content</c>).</summary>
    public IReadOnlyList<Content>? Content { get; init; }

    /// <summary>Gets why the answer ended early or is missing (wire field <c>error</c>).</summary>
    public RpcStatus? Error { get; init; }
}
