using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>Views of the steps. Each is made anew on every access.</content>
public sealed partial record Interaction
{
    /// <summary>
    /// Gets the flat view of the older revision: every content block of the answer and every other step, in order. The user's own input
    /// is left out.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Output> Outputs => _outputs ?? [.. Steps.SelectMany(Flatten)];

    /// <summary>
    /// Gets the text of the answer: the last run of text blocks since the user last spoke, put together.
    /// <see langword="null"/> if there is none.
    /// </summary>
    [JsonIgnore]
    public string? OutputText => OutputViews.Text(Steps);

    /// <summary>Gets the last image of the answer; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public ImageContent? OutputImage => OutputViews.Last<ImageContent>(Steps);

    /// <summary>Gets the last recording of the answer; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public AudioContent? OutputAudio => OutputViews.Last<AudioContent>(Steps);

    /// <summary>Gets the last video of the answer; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public VideoContent? OutputVideo => OutputViews.Last<VideoContent>(Steps);

    /// <summary>
    /// Gets all function calls of the steps. While the status is <see cref="InteractionStatus.RequiresAction"/>, answer each with a
    /// <see cref="FunctionResultStep"/>, all in one request.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<FunctionCallStep> FunctionCalls => [.. Steps.OfType<FunctionCallStep>()];

    /// <summary>Gets the thoughts.</summary>
    [JsonIgnore]
    public IReadOnlyList<ThoughtStep> Thoughts => [.. Steps.OfType<ThoughtStep>()];

    /// <summary>
    /// Gets the annotations of all texts of the answer, in order, each with the passage it is about. <see cref="Citation.Annotation"/>
    /// tells where that comes from.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => [.. Outputs.OfType<TextContent>().SelectMany(static text => text.Citations)];

    private static IEnumerable<Output> Flatten(Step step) => step switch
    {
        ModelOutputStep answer => answer.Content ?? [],
        UserInputStep => [],
        _ => [step],
    };
}
