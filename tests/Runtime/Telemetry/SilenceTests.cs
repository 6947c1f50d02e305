using System.Diagnostics;

namespace Gemini.Gen.Tests.Telemetry;

/// <summary>What telemetry costs when nobody listens. Tests with listeners do not run at the same time.</summary>
[Collection(TelemetryTests.Name)]
public sealed class SilenceTests
{
    private static readonly ModelInteractionRequest Request = new() { Model = "m", Input = "Hi" };

    [Fact]
    public async Task No_span_is_begun()
    {
        using var test = new TestClient();
        Activity? during = new("unset");
        test.Server.Answer((_, _) =>
        {
            during = Activity.Current;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Samples.Completed) });
        });
        await test.Interactions.CreateAsync("m", "Hi");

        Assert.Null(during);
    }

    [Fact]
    public async Task Calls_streams_and_functions_are_handed_through_without_memory()
    {
        using var test = new TestClient();
        var transport = new GeminiTransport(new(), Credentials.From(new() { ApiKey = "k" }, _ => null), () => 0);
        Task<int> call = Task.FromResult(1);
        IAsyncEnumerable<InteractionEvent> stream = test.Interactions.GetStreamAsync("a");
        var tools = new IdleToolset();
        Assert.Same(call, Start(transport).ObserveAsync(call));
        Assert.Same(stream, stream.Observe(OperationInfo.Create(Request, streams: true), transport));

        // The first rounds let the runtime prepare the code.
        long allocated = 0;
        for (int round = 0; round < 3; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1000; i++)
            {
                _ = Start(transport).ObserveAsync(call);
                _ = stream.Observe(OperationInfo.Create(Request, streams: true), transport);
                // Already complete, so the thread stays the same.
                await ToolExecution.InvokeAsync(tools, default, null, default);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task A_span_of_the_application_gets_no_events_of_ours()
    {
        using Activity own = new Activity("own").Start();
        using var test = new TestClient();
        test.Server.Json("{}", System.Net.HttpStatusCode.ServiceUnavailable).Json(Samples.Completed);
        await test.Interactions.CreateAsync("m", "Hi");

        Assert.Empty(own.Events);
        Assert.Empty(own.TagObjects);
    }

    private static ClientOperation? Start(GeminiTransport transport) =>
        ClientOperation.Start(OperationInfo.Create(Request, streams: false), transport);

    private sealed class IdleToolset : IGeminiToolset
    {
        public IReadOnlyList<FunctionTool> Tools => [];

        public ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default) => default;
    }
}
