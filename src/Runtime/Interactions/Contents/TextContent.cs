using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Text (wire: <c>{"type":"text"}</c>).</summary>
public sealed partial record TextContent : Content
{
    /// <summary>Initializes a new instance of the <see cref="TextContent"/> class.</summary>
    [JsonConstructor]
    public TextContent()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TextContent"/> class.</summary>
    /// <param name="text">The text.</param>
    public TextContent(string text) => Text = text;

    /// <inheritdoc/>
    public override string Type => "text";

    /// <summary>Gets the text (wire field <c>text</c>). The service refuses an empty one in a request.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the citations and other annotations of parts of the text (wire field <c>annotations</c>).</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }
}
