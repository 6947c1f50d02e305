namespace Gemini.Gen.Testing;

/// <summary>An example for each string format.</summary>
internal static class StringFormats
{
    public static string? Example(string? format) => format switch
    {
        "date-time" => "2026-11-02T09:30:00Z",
        "date" => "2026-11-02",
        "time" => "09:30:00Z",
        "duration" => "PT1H",
        "email" => "ada@example.com",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" => "https://example.com/",
        "uuid" => "6f1c5c3e-2b64-4d4c-9a53-0d0f2f3a7c11",
        _ => null,
    };
}
