using System.Net;
using System.Text;

namespace Gemini.Gen.Tests;

/// <summary>A server that answers from a script, in order, and keeps what it was sent.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly Queue<Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>> _script = new();

    public List<SentRequest> Requests { get; } = [];

    public List<HttpResponseMessage> Responses { get; } = [];

    public bool IsDisposed { get; private set; }

    public ScriptedHandler Answer(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    public ScriptedHandler Json(string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        Text(json, "application/json", status, headers);

    public ScriptedHandler Text(
        string body,
        string mediaType,
        HttpStatusCode status = HttpStatusCode.OK,
        params (string Name, string Value)[] headers) => Answer((_, _) =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        foreach ((string name, string value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return Task.FromResult(response);
    });

    /// <summary>Answers with an event stream that arrives in the given pieces and then ends, or breaks with an exception.</summary>
    public ScriptedHandler Events(IEnumerable<byte[]> pieces, Exception? broken = null) => Answer((_, _) =>
    {
        var content = new StreamContent(new PieceStream(pieces, broken));
        content.Headers.ContentType = new("text/event-stream");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    });

    public ScriptedHandler Events(string events, Exception? broken = null) => Events([Encoding.UTF8.GetBytes(events)], broken);

    public ScriptedHandler Fail(Exception exception) => Answer((_, _) => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>Never answers, and lets time pass until the next limit is over; ends when the request is cancelled.</summary>
    public ScriptedHandler Hang(SkippingTime time) => Answer(async (_, cancellationToken) =>
    {
        time.PassNextLimit();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Unreachable.");
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SentRequest sent = await SentRequest.FromAsync(request, cancellationToken);
        Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_script)
        {
            Requests.Add(sent);
            if (!_script.TryDequeue(out answer!))
                throw new InvalidOperationException($"The script has no answer to request {Requests.Count}: {sent.Method} {sent.Uri}");
        }

        HttpResponseMessage response = await answer(sent, cancellationToken);
        response.RequestMessage ??= request;
        Responses.Add(response);
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
