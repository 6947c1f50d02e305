namespace Gemini.Gen.Tests;

/// <summary>A client that talks to a scripted server, on a clock that skips waits, without jitter.</summary>
internal sealed class TestClient : IDisposable
{
    public const string Key = "test-key-0123456789";

    public TestClient(Action<GeminiClientOptions>? configure = null, SkippingTime? time = null, double jitter = 0)
    {
        Time = time ?? new SkippingTime();
        var options = new GeminiClientOptions { ApiKey = Key, HttpMessageHandler = Server, TimeProvider = Time };
        configure?.Invoke(options);
        Client = new GeminiClient(options, random: () => jitter);
    }

    public ScriptedHandler Server { get; } = new();

    public SkippingTime Time { get; }

    public GeminiClient Client { get; }

    public InteractionsClient Interactions => Client.Interactions;

    public void Dispose() => Client.Dispose();
}
