namespace Gemini.Gen;

/// <summary>One call, which may take several attempts.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Path and query below the API version, percent-encoded, such as <c>interactions/v1_abc?stream=true</c>.</param>
/// <param name="Body">The JSON body, if the method has one.</param>
/// <param name="AcceptsEvents">Whether an event stream is asked for.</param>
internal readonly record struct ApiRequest(HttpMethod Method, string Path, ReadOnlyMemory<byte>? Body = null, bool AcceptsEvents = false);
