using System.Globalization;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Testing;

/// <summary>Values that a text mentions. Each is handed out once, in the order of the text.</summary>
internal sealed partial class TextHints
{
    private static readonly string[] NumberWords =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly List<string> _names;
    private readonly List<decimal> _numbers;

    private TextHints(string text)
    {
        Text = text;
        _names = [.. Quoted().Matches(text).Select(match => match.Groups["words"].Value)];
        _names.AddRange(ProperNames().Matches(Quoted().Replace(text, "")).Select(match => match.Groups["name"].Value));
        _numbers = [.. Numbers().Matches(text).Select(match => NumberOf(match.Value)).OfType<decimal>()];
    }

    public string Text { get; }

    public static TextHints Of(string text) => new(text);

    public bool Mentions(string value) => value.Length > 0 && Regex.IsMatch(
        Text,
        $@"(?<!\w){Regex.Escape(value).Replace("_", "[_ -]", StringComparison.Ordinal)}(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public string? TakeName()
    {
        if (_names.Count == 0)
            return null;
        var name = _names[0];
        _names.RemoveAt(0);
        return name;
    }

    public decimal? TakeNumber(Func<decimal, bool> fits)
    {
        var index = _numbers.FindIndex(number => fits(number));
        if (index < 0)
            return null;
        var found = _numbers[index];
        _numbers.RemoveAt(index);
        return found;
    }

    public string? Find(Regex pattern) => pattern.Match(Text) is { Success: true } match ? match.Value : null;

    private static decimal? NumberOf(string text)
    {
        var word = Array.FindIndex(NumberWords, candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
        return word >= 0 ? word : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex("[\"'“](?<words>[^\"'”“]{2,60})[\"'”]")]
    private static partial Regex Quoted();

    // Capitalised words that do not begin a sentence.
    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:]\s+)(?<name>\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)*)")]
    private static partial Regex ProperNames();

    [GeneratedRegex(
        @"(?<![\w.-])(?:-?\d+(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
