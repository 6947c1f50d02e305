using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// What is said to a model or agent: a text, content blocks (one turn of the user), or steps (history, function results, new input).
/// Everything converts to it implicitly; collection expressions may mix blocks and steps.
/// </summary>
/// <remarks>
/// A text is sent as a string; blocks are sent inside a <see cref="UserInputStep"/>, as the official SDKs do, because the service could
/// take a bare array for steps. An input that was read is written as it was.
/// </remarks>
[JsonConverter(typeof(InteractionInputConverter))]
[CollectionBuilder(typeof(InteractionInput), nameof(Create))]
public sealed class InteractionInput : IEnumerable<Output>
{
    private readonly IReadOnlyList<Output> _items;
    private readonly RawJson? _turns;

    internal InteractionInput(string? text, IReadOnlyList<Output> items, InputShape shape, RawJson? turns = null) =>
        (Text, _items, Shape, _turns) = (text, items, shape, turns);

    /// <summary>Gets the text, if the input is just that.</summary>
    public string? Text { get; }

    /// <summary>Gets the input as steps, whatever its form.</summary>
    public IReadOnlyList<Step> Steps => this switch
    {
        { Text: { } text } => [new UserInputStep(new TextContent(text))],
        { _turns: { } turns } => LegacyTurn.ToSteps(turns),
        _ => LegacyOutputs.ToSteps(_items, static blocks => new UserInputStep { Content = blocks }),
    };

    /// <summary>Gets the turns of the older revision, which are kept as they came; <see langword="null"/> in any other form.</summary>
    public RawJson? Turns => _turns;

    internal InputShape Shape { get; }

    /// <summary>Says a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator InteractionInput(string text) => new(text, [], InputShape.Text);

    /// <summary>Says one block.</summary>
    /// <param name="content">The block.</param>
    public static implicit operator InteractionInput(Content content) => Of([content]);

    /// <summary>Says blocks.</summary>
    /// <param name="contents">The blocks.</param>
    public static implicit operator InteractionInput(Content[] contents) => Of([.. contents]);

    /// <summary>Says blocks.</summary>
    /// <param name="contents">The blocks.</param>
    public static implicit operator InteractionInput(List<Content> contents) => Of([.. contents]);

    /// <summary>Sends a step.</summary>
    /// <param name="step">The step.</param>
    public static implicit operator InteractionInput(Step step) => Of([step]);

    /// <summary>Sends steps.</summary>
    /// <param name="steps">The steps.</param>
    public static implicit operator InteractionInput(Step[] steps) => Of([.. steps]);

    /// <summary>Sends steps.</summary>
    /// <param name="steps">The steps.</param>
    public static implicit operator InteractionInput(List<Step> steps) => Of([.. steps]);

    /// <summary>Answers function calls.</summary>
    /// <param name="results">The results, one per call.</param>
    public static implicit operator InteractionInput(FunctionResultStep[] results) => Of([.. results]);

    /// <summary>Makes an input from blocks and steps.</summary>
    /// <param name="items">Blocks that follow each other become one <see cref="UserInputStep"/>.</param>
    /// <returns>The input.</returns>
    public static InteractionInput Create(ReadOnlySpan<Output> items) => Of(items.ToArray());

    /// <summary>Makes an input from steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>The input.</returns>
    public static InteractionInput FromSteps(IEnumerable<Step> steps) => Of([.. steps]);

    /// <summary>Makes an input from blocks.</summary>
    /// <param name="contents">The blocks.</param>
    /// <returns>The input.</returns>
    public static InteractionInput FromContents(IEnumerable<Content> contents) => Of([.. contents]);

    /// <inheritdoc/>
    public IEnumerator<Output> GetEnumerator() => (Shape is InputShape.AsRead or InputShape.SingleBlock ? _items : Steps).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static InteractionInput Of(IReadOnlyList<Output> items) => new(null, items, InputShape.Steps);
}

/// <summary>How an input is written.</summary>
internal enum InputShape
{
    /// <summary>As a string.</summary>
    Text,

    /// <summary>As an array of steps.</summary>
    Steps,

    /// <summary>As one block, without an array.</summary>
    SingleBlock,

    /// <summary>As an array of what was read.</summary>
    AsRead,

    /// <summary>As the turns that were read.</summary>
    Turns,
}
