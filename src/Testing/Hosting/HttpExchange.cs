using System.Net;

namespace Gemini.Gen.Testing;

/// <summary>One request over HTTP: in, through the emulator, and out piece by piece.</summary>
internal static class HttpExchange
{
    public static async Task RunAsync(HttpListenerContext context, HttpMessageInvoker emulator, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Read(context.Request);
            using var response = await emulator.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await WriteAsync(response, context.Response, cancellationToken).ConfigureAwait(false);
            context.Response.Close();
        }
        catch (Exception e) when (e is IOException or HttpListenerException or OperationCanceledException or ObjectDisposedException)
        {
            // A scripted drop, a client that went away, or the end of the host: in each case the connection just breaks.
            context.Response.Abort();
        }
    }

    private static HttpRequestMessage Read(HttpListenerRequest source)
    {
        var request = new HttpRequestMessage(new HttpMethod(source.HttpMethod), source.Url);
        if (source.HasEntityBody)
            request.Content = new StreamContent(source.InputStream);
        foreach (var name in source.Headers.AllKeys.OfType<string>())
        {
            var value = source.Headers[name];
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static async Task WriteAsync(HttpResponseMessage response, HttpListenerResponse target, CancellationToken cancellationToken)
    {
        target.StatusCode = (int)response.StatusCode;
        target.SendChunked = true;
        target.ContentType = response.Content.Headers.ContentType?.ToString();
        foreach (var header in response.Headers)
            target.Headers[header.Key] = string.Join(", ", header.Value);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            await target.OutputStream.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            await target.OutputStream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
