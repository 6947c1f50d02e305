using Gemini.Gen.Samples.Emulator;
using Gemini.Gen.Testing;

namespace Gemini.Gen.Interop.Tests.Loopback;

/// <summary>An emulator behind a loopback host, and our client that talks to it over real HTTP.</summary>
internal sealed class LoopbackClient : IAsyncDisposable
{
    private readonly EmulatorHost _host;

    private LoopbackClient(GeminiEmulator emulator, EmulatorHost host)
    {
        Emulator = emulator;
        _host = host;
        Client = new GeminiClient(new GeminiClientOptions { ApiKey = "any", BaseAddress = host.Address });
    }

    public GeminiEmulator Emulator { get; }

    public GeminiClient Client { get; }

    public InteractionsClient Interactions => Client.Interactions;

    public static async Task<LoopbackClient> StartAsync(GeminiEmulatorOptions? options = null)
    {
        var emulator = new GeminiEmulator(options);
        return new LoopbackClient(emulator, await EmulatorHost.StartAsync(emulator));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
        Emulator.Dispose();
    }
}
