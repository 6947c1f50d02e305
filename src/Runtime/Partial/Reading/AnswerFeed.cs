using System.Text;

namespace Gemini.Gen.CompilerServices;

/// <summary>Picks out of a stream the text that <see cref="Interaction.OutputText"/> will be: the last run of text blocks.</summary>
internal sealed class AnswerFeed(SchemaReadOptions options)
{
    private readonly HashSet<int> _otherSteps = [];
    private PartialFeed _feed = new(options);
    private bool _isRunOver;
    private bool _isPaused;

    public T View<T>()
        where T : IPartialView<T> => _feed.View<T>();

    /// <summary>Adds an event.</summary>
    /// <returns>Whether there is something new to see.</returns>
    public bool Add(InteractionEvent next) => next switch
    {
        InteractionCreatedEvent => StartOver(),
        InteractionStatusUpdateEvent update => Pause(update.Status),
        InteractionCompletedEvent { Interaction: { } completed } => Pause(completed.Status),
        StepStartEvent { Step: { } step } start => Begin(start.Index, step),
        StepDeltaEvent { Delta: { } delta } piece when !_otherSteps.Contains(piece.Index) => Add(delta),
        _ => false,
    };

    /// <summary>Takes the answer as a whole, if the text that was streamed is another one or none.</summary>
    /// <returns>Whether there is something new to see.</returns>
    public bool Settle(string? text)
    {
        if (string.IsNullOrEmpty(text) || _feed.Text.SequenceEqual(Encoding.UTF8.GetBytes(text)))
            return false;
        _feed = new PartialFeed(options);
        return _feed.Append(text);
    }

    private bool Pause(InteractionStatus status)
    {
        _isPaused = status == InteractionStatus.RequiresContinuation;
        return false;
    }

    /// <summary>A stream that starts over; after a pause it goes on with the same answer.</summary>
    private bool StartOver()
    {
        _otherSteps.Clear();
        _isRunOver |= !_isPaused;
        _isPaused = false;
        return false;
    }

    private bool Begin(int index, Step step)
    {
        bool hasChanged = false;
        switch (step)
        {
            case ModelOutputStep output:
                _otherSteps.Remove(index);
                foreach (Content block in output.Content ?? [])
                    hasChanged |= Add(block);
                break;
            default:
                _otherSteps.Add(index);
                // Thoughts alone do not end a run of text.
                _isRunOver |= step is not ThoughtStep;
                break;
        }

        return hasChanged;
    }

    private bool Add(Content block)
    {
        if (block is TextContent text)
            return Append(text.Text);
        _isRunOver = true;
        return false;
    }

    private bool Add(StepDelta delta)
    {
        if (delta is TextDelta text)
            return Append(text.Text);
        _isRunOver |= delta is not (TextAnnotationDelta or ThoughtSummaryDelta or ThoughtSignatureDelta or UnknownDelta);
        return false;
    }

    private bool Append(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return false;
        if (_isRunOver && !_feed.IsEmpty)
            _feed = new PartialFeed(options);
        _isRunOver = false;
        return _feed.Append(text);
    }
}
