using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Gemini.Gen.Testing.Tests.Samples;

/// <summary>Runs a built sample as a user would, without an API key.</summary>
internal static class SampleProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static async Task<string> RunAsync(string sample)
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
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, output + await errors);
        return output.ReplaceLineEndings("\n");
    }
}
