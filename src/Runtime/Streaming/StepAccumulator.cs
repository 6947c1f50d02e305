using System.Text;
using System.Text.Json;

namespace Gemini.Gen;

/// <summary>Folds the events of one step into the step.</summary>
internal sealed class StepAccumulator
{
    private Step? _step;
    private ContentAccumulator? _content;
    private StringBuilder? _arguments;

    /// <summary>Takes the step that a start event announces: mostly a shell, sometimes with content already.</summary>
    public void Start(Step? step)
    {
        _step = step;
        _arguments = null;
        _content = step switch
        {
            ModelOutputStep output => new ContentAccumulator(output.Content),
            UserInputStep input => new ContentAccumulator(input.Content),
            _ => null,
        };
    }

    /// <summary>Adds a delta. A resumed stream may begin in the middle of a step: then the delta tells what step it is of.</summary>
    public void Add(StepDelta delta)
    {
        if (_step is null)
            Start(ShellFor(delta));
        switch (_step, delta)
        {
            case (ModelOutputStep or UserInputStep, _):
                _content!.Add(delta);
                break;
            case (ThoughtStep thought, ThoughtSummaryDelta { Content: { } block }):
                _step = thought with { Summary = [.. thought.Summary ?? [], block] };
                break;
            case (ThoughtStep thought, ThoughtSignatureDelta signature):
                _step = thought with { Signature = signature.Signature };
                break;
            case (FunctionCallStep or McpServerToolCallStep, ArgumentsDelta fragment):
                (_arguments ??= new()).Append(fragment.Arguments);
                break;
            // What remains has the members of its step; ids came with the start, all else comes with the delta.
            case ({ } step, _) when step.Type == delta.Type:
                _step = JsonOverlay.Apply<Step>(step, delta);
                break;
        }
    }

    /// <summary>Returns the step as far as it has come; <see langword="null"/> if nothing known has come.</summary>
    public Step? ToStep() => _step switch
    {
        ModelOutputStep output => output with { Content = Content(output.Content) },
        UserInputStep input => input with { Content = Content(input.Content) },
        FunctionCallStep call => call with { Arguments = Arguments(call.Arguments) },
        McpServerToolCallStep call => call with { Arguments = Arguments(call.Arguments) },
        _ => _step,
    };

    private static Step? ShellFor(StepDelta delta) => delta switch
    {
        TextDelta or TextAnnotationDelta or ImageDelta or AudioDelta or VideoDelta or DocumentDelta => new ModelOutputStep(),
        ThoughtSummaryDelta or ThoughtSignatureDelta => new ThoughtStep(),
        ArgumentsDelta => new FunctionCallStep(),
        UnknownDelta => null,
        _ => GeminiJson.Read<Step>(GeminiJson.Write(delta)),
    };

    private IReadOnlyList<Content>? Content(IReadOnlyList<Content>? start) =>
        _content?.ToList() is { Count: > 0 } content ? content : start;

    /// <summary>
    /// The fragments alone are the arguments; what the start announced counts only without fragments. Fragments that are not JSON, because
    /// the stream broke or the model erred, become a JSON string: whoever reads the arguments then reports what came instead.
    /// </summary>
    private RawJson Arguments(RawJson announced)
    {
        if (_arguments is null)
            return announced.IsNull ? EmptyObject : announced;
        string text = _arguments.ToString();
        if (string.IsNullOrWhiteSpace(text))
            return EmptyObject;
        try
        {
            return RawJson.Parse(text);
        }
        catch (JsonException)
        {
            return RawJson.Parse($"\"{JsonEncodedText.Encode(text)}\"");
        }
    }

    private static RawJson EmptyObject { get; } = RawJson.Parse("{}");
}
