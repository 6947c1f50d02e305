using System.Net;
using Gemini.Gen.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gemini.Gen.Samples.Emulator;

/// <summary>Serves an emulator over HTTP on the loopback address, where only programs of this machine reach it.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    /// <summary>Where the host tells what it received, for clients that cannot look into the emulator itself.</summary>
    public const string RequestLog = "/requests";

    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _invoker;

    private EmulatorHost(WebApplication app, HttpMessageInvoker invoker) => (_app, _invoker) = (app, invoker);

    /// <summary>Gets the address, such as <c>http://127.0.0.1:8787</c>.</summary>
    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    /// <summary>Starts to serve.</summary>
    /// <param name="emulator">The emulator; the caller keeps it.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <returns>The running host.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<EmulatorHost> StartAsync(GeminiEmulator emulator, int port = 0)
    {
        // The empty builder reads no settings: nothing in the environment can open another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        var app = builder.Build();
        var host = new EmulatorHost(app, new HttpMessageInvoker(emulator, disposeHandler: false));
        var forwarder = new RequestForwarder(host._invoker);
        app.Run(context => context.Request.Path == RequestLog
            ? RequestLogPage.WriteAsync(context, emulator.Requests)
            : forwarder.ForwardAsync(context));
        try
        {
            await app.StartAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the process is asked to end: Ctrl+C or SIGTERM.</summary>
    /// <returns>A task that ends when the host has stopped.</returns>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    /// <summary>Stops to serve.</summary>
    /// <returns>A task that ends when the host has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _invoker.Dispose();
    }
}
