using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Gemini.Gen;

/// <summary>Reads <see cref="GeminiClientOptions"/> from configuration, without reflection.</summary>
internal static class GeminiClientConfiguration
{
    /// <exception cref="InvalidOperationException">A name is unknown, or a value has another form.</exception>
    public static void Apply(IConfiguration configuration, GeminiClientOptions options)
    {
        foreach (IConfigurationSection section in configuration.GetChildren())
        {
            if (section.Value is { } value && !TryApply(section, value, options))
                throw new InvalidOperationException($"'{section.Path}' is not an option of GeminiClientOptions that configuration can set.");
        }
    }

    private static bool TryApply(IConfigurationSection section, string value, GeminiClientOptions options)
    {
        switch (section.Key.ToUpperInvariant())
        {
            case "APIKEY":
                options.ApiKey = value;
                return true;
            case "BASEADDRESS":
                options.BaseAddress = Uri.TryCreate(value, UriKind.Absolute, out Uri? address) ? address : throw Wrong(section, "an absolute address");
                return true;
            case "APIVERSION":
                options.ApiVersion = value;
                return true;
            case "APIREVISION":
                options.ApiRevision = value;
                return true;
            case "MAXRETRIES":
                options.MaxRetries = (int)Number(section, value, int.MaxValue);
                return true;
            case "ATTEMPTTIMEOUT":
                options.AttemptTimeout = Time(section, value);
                return true;
            case "TOTALTIMEOUT":
                options.TotalTimeout = Time(section, value);
                return true;
            case "STREAMIDLETIMEOUT":
                options.StreamIdleTimeout = Time(section, value);
                return true;
            case "MAXRESPONSEBYTES":
                options.MaxResponseBytes = Number(section, value, long.MaxValue);
                return true;
            case "MAXREQUESTBYTES":
                options.MaxRequestBytes = Number(section, value, long.MaxValue);
                return true;
            // A model's name beside the client's options is common, and not the client's.
            case "MODEL" or "AGENT":
                return true;
            default:
                return false;
        }
    }

    private static long Number(IConfigurationSection section, string value, long maximum) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= maximum
            ? number
            : throw Wrong(section, "a whole number");

    private static TimeSpan Time(IConfigurationSection section, string value)
    {
        if (value == "-1")
            return Timeout.InfiniteTimeSpan;
        return TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan time) ? time : throw Wrong(section, "a time as hh:mm:ss, or -1");
    }

    // The value is not quoted: it may be a secret in the wrong place.
    private static InvalidOperationException Wrong(IConfigurationSection section, string expected) =>
        new($"'{section.Path}' must be {expected}.");
}
