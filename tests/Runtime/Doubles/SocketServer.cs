using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gemini.Gen.Tests;

/// <summary>A server on a loopback socket. Each connection gets one request, one answer byte by byte as given, and is then closed.</summary>
internal sealed class SocketServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<string> _requests = [];

    public SocketServer(params byte[][] answers)
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        Served = ServeAsync(answers);
    }

    public Uri Address { get; }

    /// <summary>Ends when all answers were given.</summary>
    public Task Served { get; }

    /// <summary>The heads of the requests so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    /// <summary>Whether somebody has connected beyond the answers given.</summary>
    public bool IsWaitedFor => _listener.Pending();

    public static byte[] Response(string status, string headers, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\nConnection: close\r\n\r\n"), .. body];

    public static byte[] Json(string json) =>
        Response("200 OK", $"Content-Type: application/json\r\nContent-Length: {json.Length}", Encoding.ASCII.GetBytes(json));

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(byte[][] answers)
    {
        foreach (byte[] answer in answers)
        {
            using TcpClient connection = await _listener.AcceptTcpClientAsync();
            NetworkStream stream = connection.GetStream();
            string request = await ReadAsync(stream);
            lock (_requests)
                _requests.Add(request);
            await stream.WriteAsync(answer);
            connection.Client.Shutdown(SocketShutdown.Send);
            // A close with unread data would be a reset: wait until the client has closed as well.
            while (await stream.ReadAsync(new byte[1024]) > 0)
            {
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var received = new StringBuilder();
        byte[] buffer = new byte[4096];
        int bodyStart;
        while ((bodyStart = received.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0 || received.Length < bodyStart + 4 + Length(received.ToString()))
        {
            int read = await stream.ReadAsync(buffer);
            if (read == 0)
                break;
            received.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return received.ToString();
    }

    private static int Length(string request) => request.Split("\r\n")
        .Where(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(l => int.Parse(l.AsSpan(15), CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
