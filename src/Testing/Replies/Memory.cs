using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Testing;

/// <summary>Answers questions about what the user said earlier in the chain.</summary>
internal static partial class Memory
{
    /// <summary>Finds the answer in the past.</summary>
    /// <returns>The answer, or <see langword="null"/> if the text asks for nothing that was said.</returns>
    public static string? Recall(EmulatedTurn turn)
    {
        var said = UserTexts(turn.Timeline).ToList();
        var earlier = said.Take(said.Count - 1).Reverse().ToList();
        if (AsksForFact().Match(turn.Text) is { Success: true } question)
        {
            var attribute = question.Groups["attribute"].Value;
            var fact = earlier.SelectMany(text => States().Matches(text))
                .FirstOrDefault(match => match.Groups["attribute"].Value.Equals(attribute, StringComparison.OrdinalIgnoreCase));
            if (fact is not null)
                return $"Your {attribute} is {fact.Groups["value"].Value.Trim()}.";
            if (attribute.Equals("name", StringComparison.OrdinalIgnoreCase)
                && earlier.Select(text => IntroducesItself().Match(text)).FirstOrDefault(match => match.Success) is { } introduction)
            {
                return $"Your name is {introduction.Groups["value"].Value}.";
            }

            return $"You have not told me your {attribute}.";
        }

        if (AsksForEarlierWords().IsMatch(turn.Text))
            return earlier.Count > 0 ? $"You said: \"{earlier[0]}\"" : "You have not said anything before.";
        return null;
    }

    private static IEnumerable<string> UserTexts(IEnumerable<JsonElement> timeline) =>
        timeline.Where(step => step.IsType("user_input")).Select(StepJson.TextOf).Where(text => text.Length > 0);

    [GeneratedRegex(@"\bwhat(?:'s|\s+is|\s+was)\s+my\s+(?<attribute>[\w ]+?)\s*[?.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForFact();

    [GeneratedRegex(@"\bmy\s+(?<attribute>[\w ]+?)\s+is\s+(?<value>[^.!?,;\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex States();

    [GeneratedRegex(@"\b(?:I am|I'm)\s+(?<value>\p{Lu}[\p{L}-]*)")]
    private static partial Regex IntroducesItself();

    [GeneratedRegex(@"\bwhat\s+did\s+I\s+(?:just\s+)?(?:say|ask|tell)", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForEarlierWords();
}
