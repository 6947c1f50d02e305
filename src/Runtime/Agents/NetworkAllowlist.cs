using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The hosts an environment may reach (wire field <c>allowlist</c>: an array or a string).</summary>
[JsonConverter(typeof(StringOrArrayConverter<NetworkAllowlist, IReadOnlyList<AllowlistEntry>>))]
public readonly record struct NetworkAllowlist : IStringOr<NetworkAllowlist, IReadOnlyList<AllowlistEntry>>
{
    private readonly object? _value;

    private NetworkAllowlist(object value) => _value = value;

    /// <summary>Gets <c>disabled</c>: the list is off.</summary>
    public static NetworkAllowlist Disabled => new("disabled");

    /// <summary>Gets the mode, if there is no list.</summary>
    public string? Mode => _value as string;

    /// <summary>Gets the hosts.</summary>
    public IReadOnlyList<AllowlistEntry>? Entries => _value as IReadOnlyList<AllowlistEntry>;

    object? IStringOr<NetworkAllowlist, IReadOnlyList<AllowlistEntry>>.Value => _value;

    /// <summary>Takes any string, known or not.</summary>
    /// <param name="value">The string on the wire.</param>
    public static implicit operator NetworkAllowlist(string value) => new(value);

    /// <summary>Takes a list.</summary>
    /// <param name="value">The list.</param>
    public static implicit operator NetworkAllowlist(AllowlistEntry[] value) => new(value);

    static NetworkAllowlist IStringOr<NetworkAllowlist, IReadOnlyList<AllowlistEntry>>.Create(object value) => new(value);
}
