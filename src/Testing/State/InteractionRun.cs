namespace Gemini.Gen.Testing;

/// <summary>What can be seen of an interaction at one moment.</summary>
/// <param name="Status">The wire status.</param>
/// <param name="VisibleSteps">How many of the reply's steps exist by now.</param>
/// <param name="HasStarted">Whether it has left the queue.</param>
/// <param name="HasEnded">Whether nothing will change any more.</param>
/// <param name="Updated">When it last changed.</param>
internal sealed record RunView(string Status, int VisibleSteps, bool HasStarted, bool HasEnded, DateTimeOffset Updated);

/// <summary>The life of an interaction. In the foreground it has ended when it is created; in the background it advances.</summary>
/// <param name="interaction">The interaction.</param>
/// <param name="pace">How it advances; <see langword="null"/> in the foreground.</param>
/// <param name="time">The clock.</param>
internal sealed class InteractionRun(EmulatedInteraction interaction, BackgroundPace? pace, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly List<int> _stages = StagesOf(interaction.Reply);
    private int _polls;
    private RunView? _last;

    public EmulatedInteraction Interaction => interaction;

    public bool IsBackground => pace is not null;

    public bool StartsQueued => pace?.StartsQueued == true;

    /// <summary>Looks without changing anything.</summary>
    public RunView Look()
    {
        lock (_gate)
            return See();
    }

    /// <summary>Answers a poll: each one lets a run that advances by polls do its next piece of work.</summary>
    public RunView Poll()
    {
        lock (_gate)
        {
            _polls++;
            return See();
        }
    }

    /// <summary>Stops a run that has not ended.</summary>
    /// <returns>Whether it was still running.</returns>
    public bool TryCancel()
    {
        lock (_gate)
        {
            var view = See();
            if (view.HasEnded)
                return false;
            _last = view with { Status = "cancelled", HasEnded = true, Updated = time.GetUtcNow() };
            return true;
        }
    }

    /// <summary>Waits until the next piece of work is done: on the clock, or at once where polls drive the run.</summary>
    public Task AdvanceAsync(CancellationToken cancellationToken)
    {
        if (pace?.StepDuration is { } duration)
            return Task.Delay(duration, time, cancellationToken);
        Poll();
        return Task.CompletedTask;
    }

    private RunView See()
    {
        if (_last is { HasEnded: true })
            return _last;
        var done = pace is null ? int.MaxValue : Done(pace);
        var ended = done >= _stages.Count && done > 0;
        var started = pace is null || done >= 0;
        var visible = ended ? interaction.Reply.Steps.Length : done > 0 ? _stages[done - 1] : 0;
        var status = ended ? interaction.Reply.Status : started ? "in_progress" : "queued";
        if (_last is null || _last.Status != status || _last.VisibleSteps != visible)
            _last = new RunView(status, visible, started, ended, time.GetUtcNow());
        return _last;
    }

    /// <summary>Counts the finished stages; negative while queued.</summary>
    private int Done(BackgroundPace pace)
    {
        var units = pace.StepDuration is { } duration
            ? (int)Math.Min((time.GetUtcNow() - interaction.Created) / duration, int.MaxValue - 1)
            : _polls;
        return pace.StartsQueued ? units - 1 : units;
    }

    // A tool call and its result become visible together.
    private static List<int> StagesOf(PlannedReply reply)
    {
        var stages = new List<int>();
        for (var i = 1; i <= reply.Steps.Length; i++)
        {
            if (i == reply.Steps.Length || reply.Steps[i].Text("type")?.EndsWith("_result", StringComparison.Ordinal) != true)
                stages.Add(i);
        }

        return stages;
    }
}
