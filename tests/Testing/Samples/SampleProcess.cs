using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Gemini.Gen.Testing.Tests.Samples;

/// <summary>Runs a built sample as a user would.</summary>
internal static class SampleProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Runs a sample to its good end, without an API key, and returns what it printed.</summary>
    public static async Task<string> RunAsync(string sample)
    {
        SampleResult result = await RunAsync(sample, new Dictionary<string, string>());
        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        return result.Output;
    }

    /// <summary>Runs a sample with environment variables of its own, and with no API key but what they set.</summary>
    public static async Task<SampleResult> RunAsync(string sample, IReadOnlyDictionary<string, string> environment)
    {
        var assembly = typeof(SampleProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == sample).Value!;
        var start = new ProcessStartInfo("dotnet", ["exec", assembly])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("GOOGLE_API_KEY");
        start.Environment.Remove("GEMINI_API_KEY");
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new SampleResult(process.ExitCode, output.ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }
}

/// <summary>How a sample ended and what it printed.</summary>
internal sealed record SampleResult(int ExitCode, string Output, string Errors);
