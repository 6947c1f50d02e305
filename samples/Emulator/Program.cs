// Serves the emulator over HTTP, so that any client of the Interactions API, in any language, can talk to it.
// Usage: dotnet run --project samples/Emulator [-- port]
using System.Globalization;
using Gemini.Gen.Testing;

var port = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 0;
using var emulator = new GeminiEmulator();
await using var host = GeminiEmulatorHost.Start(emulator, port);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

Console.WriteLine(host.BaseAddress);
Console.WriteLine("Use it as base URL with any API key. Ctrl+C stops.");
await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
Console.WriteLine($"{emulator.Requests.Count} requests were served.");
