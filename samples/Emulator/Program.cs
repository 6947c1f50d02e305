// A Gemini API on this machine: clients in any language can talk to the emulator over HTTP, without a key and without a network.
//
//   dotnet run --project samples/Emulator [-- --port 8787]
//
// The first line it prints is its address, for scripts. It stops on Ctrl+C or SIGTERM.

using System.Globalization;
using Gemini.Gen.Samples.Emulator;
using Gemini.Gen.Testing;

int port = 0;
if (args is ["--port", var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) && wanted <= 65535)
{
    port = wanted;
}
else if (args.Length > 0)
{
    await Console.Error.WriteLineAsync("Usage: Emulator [--port N]. Without a port, a free one is taken.");
    return 2;
}

using var emulator = new GeminiEmulator();
EmulatorHost host;
try
{
    host = await EmulatorHost.StartAsync(emulator, port);
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

await using (host)
{
    Console.WriteLine(host.Address.OriginalString);
    Console.WriteLine($"""

        Google's SDKs:  GOOGLE_GEMINI_BASE_URL={host.Address.OriginalString} GEMINI_API_KEY=any
        Gemini.Gen:     new GeminiClient(new() {"{"} BaseAddress = new("{host.Address.OriginalString}"), ApiKey = "any" {"}"})
        Other clients:  POST {host.Address.OriginalString}/v1beta/interactions, with any x-goog-api-key

        {host.Address.OriginalString}{EmulatorHost.RequestLog} shows the requests received. Ctrl+C stops the emulator.
        """);
    await host.WaitForShutdownAsync();
}

return 0;
