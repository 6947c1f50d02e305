using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gemini.Gen.Samples.Emulator;

/// <summary>Hands HTTP requests to a message handler, and its responses back as they come.</summary>
internal sealed class RequestForwarder(HttpMessageInvoker invoker)
{
    private const int BufferSize = 16 * 1024;

    public async Task ForwardAsync(HttpContext context)
    {
        try
        {
            using var request = ToMessage(context);
            using var response = await invoker.SendAsync(request, context.RequestAborted);
            await WriteAsync(context, response);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone.
        }
        // A connection that the emulator drops on purpose (DropsStreamAfter) is an IOException: as the response has begun, Kestrel sends
        // what was written and closes the connection, without the end of the body. Abort() would take back what was written.
    }

    private static HttpRequestMessage ToMessage(HttpContext context)
    {
        // The target as it was sent: ids are escaped in it.
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var message = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"http://{context.Request.Host}{target}");
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            message.Content = new StreamContent(context.Request.Body);
        foreach (var (name, values) in context.Request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                message.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        return message;
    }

    private static async Task WriteAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            context.Response.Headers[name] = values.ToArray();
        await context.Response.StartAsync(context.RequestAborted);

        await using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        var buffer = new byte[BufferSize];
        while (await body.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), context.RequestAborted);
            // An event must not wait for the next one.
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
