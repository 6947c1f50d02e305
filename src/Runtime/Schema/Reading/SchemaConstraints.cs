using System.Buffers.Text;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text.RegularExpressions;

namespace Gemini.Gen.CompilerServices;

/// <summary>The forms of text that DataAnnotations attributes demand, checked as those attributes check them.</summary>
/// <remarks>Plumbing of generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaConstraints
{
    /// <summary>By pattern and timeout. They are constants of the program, so this does not grow.</summary>
    private static readonly ConcurrentDictionary<(string Pattern, int Timeout), Regex> Patterns = new();

    /// <summary>Whether a text has the form of an email address: one <c>@</c> with something before and after it.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsEmailAddress(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < value.Length - 1 && at == value.LastIndexOf('@') && !value.AsSpan().ContainsAny('\r', '\n');
    }

    /// <summary>Whether a text starts like a URL of the web.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsUrl(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is Base64.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsBase64(string value) => Base64.IsValid(value);

    /// <summary>
    /// Whether a text has the form of a phone number: at least one digit, and digits, spaces and <c>+-.()</c> only, but for an extension at
    /// the end such as <c>ext. 12</c> or <c>x12</c>.
    /// </summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsPhone(string value)
    {
        ReadOnlySpan<char> number = value.AsSpan().TrimEnd();
        foreach (string mark in (ReadOnlySpan<string>)["ext.", "ext", "x"])
        {
            int at = number.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            ReadOnlySpan<char> extension = at < 0 ? default : number[(at + mark.Length)..].TrimStart();
            if (extension.IsEmpty || extension.ContainsAnyExceptInRange('0', '9'))
                continue;
            number = number[..at];
            break;
        }

        bool hasDigit = false;
        foreach (char character in number)
        {
            hasDigit |= char.IsDigit(character);
            if (!char.IsDigit(character) && !char.IsWhiteSpace(character) && !"+-.()".Contains(character, StringComparison.Ordinal))
                return false;
        }

        return hasDigit;
    }

    /// <summary>Whether the digits of a text, which spaces and hyphens may separate, have the check digit of a card number (ISO/IEC 7812).</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether they have.</returns>
    public static bool IsCreditCard(string value)
    {
        int sum = 0;
        int digits = 0;
        for (int i = value.Length - 1; i >= 0; i--)
        {
            if (value[i] is ' ' or '-')
                continue;
            if (!char.IsAsciiDigit(value[i]))
                return false;
            int digit = (value[i] - '0') << (digits++ % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    internal static bool IsMatch(string value, string pattern, int timeout)
    {
        Regex regex = Patterns.GetOrAdd(
            (pattern, timeout),
            static key => new Regex(key.Pattern, RegexOptions.None, TimeSpan.FromMilliseconds(key.Timeout)));
        try
        {
            Match match = regex.Match(value);
            return match.Success && match.Index == 0 && match.Length == value.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
