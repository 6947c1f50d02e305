namespace Gemini.Gen.CompilerServices;

/// <summary>Compares names that differ in the case of ASCII letters, in <c>_</c> and in <c>-</c>: <c>firstName</c> and <c>first_name</c>.</summary>
internal static class SpelledName
{
    public static bool AreAlike(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        while (true)
        {
            left = left.TrimStart("_-"u8);
            right = right.TrimStart("_-"u8);
            if (left.IsEmpty || right.IsEmpty)
                return left.IsEmpty && right.IsEmpty;
            if (Lower(left[0]) != Lower(right[0]))
                return false;
            left = left[1..];
            right = right[1..];
        }
    }

    /// <summary>The one name that is meant, or <see langword="null"/> if there is none or more than one.</summary>
    public static string? Find(string text, string[] names)
    {
        string folded = Fold(text);
        string[] alike = Array.FindAll(names, name => string.Equals(Fold(name), folded, StringComparison.OrdinalIgnoreCase));
        return alike is [var meant] ? meant : null;
    }

    private static string Fold(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static int Lower(byte letter) => char.IsAsciiLetterUpper((char)letter) ? letter | 0x20 : letter;
}
