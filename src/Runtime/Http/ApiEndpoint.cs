namespace Gemini.Gen;

/// <summary>The address below which the API's resources live.</summary>
internal sealed class ApiEndpoint
{
    private readonly string _root;

    /// <summary>Checks and combines server and version.</summary>
    /// <exception cref="ArgumentException">The address is not absolute or would send the key in the clear.</exception>
    public ApiEndpoint(Uri baseAddress, string apiVersion)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        ArgumentException.ThrowIfNullOrWhiteSpace(apiVersion);
        if (!baseAddress.IsAbsoluteUri)
            throw new ArgumentException($"BaseAddress must be absolute, but is '{baseAddress}'.", nameof(baseAddress));
        if (baseAddress.Scheme != Uri.UriSchemeHttps && !(baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback))
            throw new ArgumentException($"BaseAddress must use https, except on loopback, but is '{baseAddress}'.", nameof(baseAddress));
        if (baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0 || baseAddress.UserInfo.Length > 0)
            throw new ArgumentException("BaseAddress may have no user, query or fragment.", nameof(baseAddress));
        if (apiVersion.AsSpan().ContainsAny('?', '#'))
            throw new ArgumentException($"ApiVersion must be a path, but is '{apiVersion}'.", nameof(apiVersion));
        Authority = baseAddress.Authority;
        (Host, Port) = (baseAddress.Host, baseAddress.Port);
        _root = $"{baseAddress.AbsoluteUri.TrimEnd('/')}/{apiVersion.Trim('/')}/";
    }

    /// <summary>Gets host and port.</summary>
    public string Authority { get; }

    /// <summary>Gets the host.</summary>
    public string Host { get; }

    /// <summary>Gets the port.</summary>
    public int Port { get; }

    /// <summary>Returns the full address of a path.</summary>
    public Uri Resolve(string path) => new(_root + path);
}
