using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Testing;

/// <summary>Calls the declared function whose name and description share most words with what the user said.</summary>
internal static partial class FunctionChooser
{
    // A word of the name says more than a word of the description; one of the former or two of the latter are enough.
    private const int NameWeight = 2;
    private const int Enough = 2;
    private const int ShortestWord = 3;

    // Words that name no subject: what most function names begin with, and what most sentences contain.
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "set", "list", "find", "fetch", "make", "create", "read", "run", "call", "the", "and", "for", "from", "with", "this", "that",
        "what", "which", "when", "where", "how", "who", "are", "was", "will", "can", "you", "your", "please", "tell", "give", "show",
        "about",
        "its", "has", "have", "not", "all", "any", "one", "use", "using", "into", "out", "name", "current", "returns", "gets",
    };

    /// <summary>Chooses a call.</summary>
    /// <returns>A <c>function_call</c> step, or <see langword="null"/> if no function fits or none may be called.</returns>
    public static JsonElement? Choose(EmulatedTurn turn)
    {
        var (mode, allowed) = ToolChoice(turn.Request);
        var functions = turn.Request.Items("tools")
            .Where(tool => tool.IsType("function") && (allowed is null || allowed.Contains(tool.Text("name")!)))
            .ToList();
        if (mode == "none" || functions.Count == 0)
            return null;
        var said = WordsOf(turn.Text);
        var best = functions.MaxBy(function => Score(function, said));
        return mode == "any" || Score(best, said) >= Enough ? Call(best, turn.Text) : null;
    }

    private static JsonElement Call(JsonElement function, string text)
    {
        var arguments = function.Member("parameters") is { } parameters
            ? SchemaSampler.SampleArguments(parameters, TextHints.Of(text))
            : [];
        return StepJson.FunctionCall(function.Text("name")!, arguments).Freeze();
    }

    private static (string Mode, HashSet<string>? Allowed) ToolChoice(JsonElement request)
    {
        var choice = request.Member("generation_config")?.Member("tool_choice");
        if (choice is { ValueKind: JsonValueKind.String } mode)
            return (mode.GetString()!, null);
        return choice?.Member("allowed_tools") is { } allowed
            ? (allowed.Text("mode") ?? "auto", allowed.Items("tools").Select(name => name.GetString()!).ToHashSet())
            : ("auto", null);
    }

    private static int Score(JsonElement function, HashSet<string> said)
    {
        var name = WordsOf(function.Text("name")!);
        var description = WordsOf(function.Text("description") ?? "");
        description.ExceptWith(name);
        return (name.Count(said.Contains) * NameWeight) + description.Count(said.Contains);
    }

    private static HashSet<string> WordsOf(string text) => Word().Matches(text)
        .Select(match => Stem(match.Value.ToLowerInvariant()))
        .Where(word => word.Length >= ShortestWord && !Empty.Contains(word))
        .ToHashSet();

    // "lamps" and "lamp" are one word; anything finer is the business of a real model.
    private static string Stem(string word) => word.Length > ShortestWord && word.EndsWith('s') ? word[..^1] : word;

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+")]
    private static partial Regex Word();
}
