using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>
/// Checks of what an emulator received, for any test framework: a check that fails throws an <see cref="EmulatorAssertionException"/>
/// that shows the request.
/// </summary>
public static class RequestAssertions
{
    /// <summary>Asserts that exactly one interaction was asked for.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <returns>The create call.</returns>
    /// <exception cref="EmulatorAssertionException">There was no create call, or more than one.</exception>
    public static RecordedRequest AssertSingleCreate(this GeminiEmulator emulator) => emulator.AssertCreates(1)[0];

    /// <summary>Asserts how many interactions were asked for. Attempts that a retry repeated count as well.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="count">How many.</param>
    /// <returns>The create calls, in order of arrival.</returns>
    /// <exception cref="EmulatorAssertionException">There were more or fewer.</exception>
    public static IReadOnlyList<RecordedRequest> AssertCreates(this GeminiEmulator emulator, int count)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        var requests = emulator.Requests;
        List<RecordedRequest> creates = [.. requests.Where(request => request.IsCreate)];
        if (creates.Count == count)
            return creates;
        var received = requests.Count == 0 ? "Nothing was received." : $"Received:\n{string.Join('\n', requests.Select(Show))}";
        throw new EmulatorAssertionException($"Expected {Calls(count)}, but there {(creates.Count == 1 ? "was" : "were")} {creates.Count}. {received}");
    }

    /// <summary>
    /// Asserts a value of the JSON body: <c>request.AssertHas("store", false).AssertHas("tools.0.name", "get_forecast")</c>. Objects and
    /// arrays come from <see cref="JsonNode.Parse(string, JsonNodeOptions?, JsonDocumentOptions)"/>; their members may have any order.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="path">Member names and array indexes, as in <see cref="RecordedRequest.Value"/>.</param>
    /// <param name="expected">The value; <see langword="null"/> for JSON's <c>null</c>.</param>
    /// <returns>The request, to say more.</returns>
    /// <exception cref="EmulatorAssertionException">The body has another value there, or none.</exception>
    public static RecordedRequest AssertHas(this RecordedRequest request, string path, JsonNode? expected)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Value(path) is not { } actual)
            throw Failure(request, $"Expected '{path}' to be {expected.ToJsonText()}, but {NothingAt(request, path)}.");
        // Compared as parsed text, so that 7 is 7 whatever type of number it was made from.
        return JsonNode.DeepEquals(actual.ToNode(), JsonNode.Parse(expected.ToJsonText()))
            ? request
            : throw Failure(request, $"Expected '{path}' to be {expected.ToJsonText()}, but it is {actual.ToNode().ToJsonText()}.");
    }

    /// <summary>Asserts that the JSON body has nothing at a place.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">Member names and array indexes, as in <see cref="RecordedRequest.Value"/>.</param>
    /// <returns>The request, to say more.</returns>
    /// <exception cref="EmulatorAssertionException">The body has a value there.</exception>
    public static RecordedRequest AssertLacks(this RecordedRequest request, string path)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Value(path) is { } actual
            ? throw Failure(request, $"Expected no '{path}', but it is {actual.ToNode().ToJsonText()}.")
            : request;
    }

    private static string Calls(int count) => count == 1 ? "1 create call" : $"{count} create calls";

    /// <summary>Says how far the path leads.</summary>
    private static string NothingAt(RecordedRequest request, string path)
    {
        if (request.Body is null)
            return "the request has no JSON body";
        for (var end = path.LastIndexOf('.'); end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (request.Value(path[..end]) is { } there)
                return $"'{path[..end]}' is {there.ToNode().ToJsonText()}";
        }

        return $"the request has no '{path.Split('.')[0]}'";
    }

    private static EmulatorAssertionException Failure(RecordedRequest request, string message) => new($"{message}\n{Show(request)}");

    private static string Show(RecordedRequest request) =>
        request.BodyText.Length == 0 ? request.ToString() : $"{request} {request.BodyText}";
}
