using System.Net;

namespace Gemini.Gen.Interop.Tests.Loopback;

/// <summary><c>dotnet run --project samples/Emulator</c>.</summary>
public sealed class HostProcessTests
{
    [SkippableFact]
    public async Task It_prints_its_address_first_serves_and_stops_on_SIGTERM()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var host = new HostProcess();
        var address = await host.AddressAsync();
        using var client = new GeminiClient(new GeminiClientOptions { ApiKey = "any", BaseAddress = address });

        var interaction = await client.Interactions.CreateAsync(GeminiModels.Gemini38Flash, "Hello");
        await host.TerminateAsync();
        var (exitCode, error) = await host.EndAsync();

        Assert.Contains("Hello", interaction.OutputText, StringComparison.Ordinal);
        Assert.Equal(IPAddress.Loopback.ToString(), address.Host);
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error()
    {
        using var first = new HostProcess("--port", "0");
        var address = await first.AddressAsync();
        using var second = new HostProcess("--port", $"{address.Port}");

        var (exitCode, error) = await second.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains($"{address.Port}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8787")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    public async Task Other_arguments_are_explained(params string[] arguments)
    {
        using var host = new HostProcess(arguments);

        var (exitCode, error) = await host.EndAsync();

        Assert.Equal(2, exitCode);
        Assert.Contains("--port", error, StringComparison.Ordinal);
    }
}
