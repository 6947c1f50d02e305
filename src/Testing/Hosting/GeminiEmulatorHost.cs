using System.Net;
using System.Net.Sockets;

namespace Gemini.Gen.Testing;

/// <summary>Serves a <see cref="GeminiEmulator"/> over HTTP on the loopback address, for clients of any language.</summary>
public sealed class GeminiEmulatorHost : IAsyncDisposable
{
    // Another process can take a free port between the moment it is found and the moment it is bound.
    private const int Attempts = 10;

    private readonly HttpListener _listener;
    private readonly HttpMessageInvoker _emulator;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _serving;

    private GeminiEmulatorHost(HttpListener listener, Uri baseAddress, GeminiEmulator emulator)
    {
        _listener = listener;
        _emulator = new HttpMessageInvoker(emulator, disposeHandler: false);
        BaseAddress = baseAddress;
        _serving = ServeAsync();
    }

    /// <summary>Gets the address to give to a client as its base URL, such as <c>http://localhost:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="emulator">The emulator. It stays usable when the host is disposed.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <returns>The host.</returns>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public static GeminiEmulatorHost Start(GeminiEmulator emulator, int port = 0)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        for (var attempt = 1; ; attempt++)
        {
            var address = new Uri($"http://localhost:{(port == 0 ? FreePort() : port)}/");
            var listener = new HttpListener();
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return new GeminiEmulatorHost(listener, address, emulator);
            }
            catch (HttpListenerException) when (port == 0 && attempt < Attempts)
            {
                listener.Close();
            }
        }
    }

    /// <summary>Stops serving and breaks what is still open.</summary>
    /// <returns>A task that ends when nothing is served any more.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
            return;
        await _stopping.CancelAsync().ConfigureAwait(false);
        _listener.Close();
        await _serving.ConfigureAwait(false);
        _emulator.Dispose();
        _stopping.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        while (!_stopping.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                break;
            }

            open.RemoveAll(task => task.IsCompleted);
            open.Add(HttpExchange.RunAsync(context, _emulator, _stopping.Token));
        }

        await Task.WhenAll(open).ConfigureAwait(false);
    }
}
