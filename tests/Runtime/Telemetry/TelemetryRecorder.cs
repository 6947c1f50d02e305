using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Gemini.Gen.Tests.Telemetry;

/// <summary>Listeners are global: these tests run alone, so that a test can also see what happens when nobody listens.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryTests
{
    public const string Name = "Telemetry";
}

/// <summary>A sample of a metric with its tags.</summary>
internal sealed record Sample(string Metric, double Value, IReadOnlyDictionary<string, object?> Tags);

/// <summary>Listens to the library's spans and metrics, as far as they belong to the test.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly ActivityListener? _spans;
    private readonly MeterListener? _metrics;
    private readonly List<Activity> _ended = [];
    private readonly List<Sample> _samples = [];

    public TelemetryRecorder(bool spans = true, bool metrics = true)
    {
        Parent = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        if (spans)
        {
            ActivitySource.AddActivityListener(_spans = new ActivityListener
            {
                ShouldListenTo = s => s.Name == GeminiTelemetry.ActivitySourceName,
                Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                    options.TraceId == Parent.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
                ActivityStopped = Note,
            });
        }

        if (!metrics)
            return;
        _metrics = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == GeminiTelemetry.MeterName)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        _metrics.SetMeasurementEventCallback<long>((i, value, tags, _) => Note(i, value, tags));
        _metrics.SetMeasurementEventCallback<double>((i, value, tags, _) => Note(i, value, tags));
        _metrics.Start();
    }

    /// <summary>The span around the test.</summary>
    public Activity Parent { get; }

    /// <summary>The spans that have ended, in the order of their ends.</summary>
    public IReadOnlyList<Activity> Spans
    {
        get
        {
            lock (_ended)
                return [.. _ended];
        }
    }

    public IReadOnlyList<Sample> Samples
    {
        get
        {
            lock (_samples)
                return [.. _samples];
        }
    }

    /// <summary>The only span of a name.</summary>
    public Activity Span(string name) => Assert.Single(Spans, s => s.DisplayName == name);

    public IReadOnlyList<Sample> Of(string metric) => [.. Samples.Where(s => s.Metric == metric)];

    /// <summary>Everything that was recorded, as text.</summary>
    public string Everything() => string.Join('\n', Spans
        .SelectMany(s => s.TagObjects.Concat(s.Events.SelectMany(e => e.Tags)).Concat(s.Baggage.Select(b => new KeyValuePair<string, object?>(b.Key, b.Value)))
            .Append(new("name", s.DisplayName)).Append(new("status", s.StatusDescription)).Concat(s.Events.Select(e => new KeyValuePair<string, object?>("event", e.Name))))
        .Concat(Samples.SelectMany(s => s.Tags))
        .Select(t => $"{t.Key}={(t.Value is IEnumerable<string> many ? string.Join(',', many) : t.Value)}"));

    public void Dispose()
    {
        _spans?.Dispose();
        _metrics?.Dispose();
        Parent.Dispose();
    }

    private void Note(Activity span)
    {
        if (span.TraceId != Parent.TraceId)
            return;
        lock (_ended)
            _ended.Add(span);
    }

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct, IConvertible
    {
        // Metrics have no parent, but are recorded where the operation ran.
        if (Activity.Current?.TraceId != Parent.TraceId)
            return;
        var sample = new Sample(
            instrument.Name,
            value.ToDouble(System.Globalization.CultureInfo.InvariantCulture),
            tags.ToArray().ToDictionary(t => t.Key, t => t.Value));
        lock (_samples)
            _samples.Add(sample);
    }
}
