using System.Text;

namespace Gemini.Gen.CompileTime.Naming;

/// <summary>How C# names become JSON names; the values are those of the runtime's <c>GeminiNamingPolicy</c>.</summary>
internal enum JsonNaming
{
    SnakeCase = 0,
    CamelCase = 1,
    Unchanged = 2,
}

/// <summary>Turns C# names into JSON names.</summary>
internal static class JsonNames
{
    private const string AsyncSuffix = "Async";
    private const int MaxToolNameLength = 64;

    public static string Convert(string name, JsonNaming naming) => naming switch
    {
        JsonNaming.CamelCase => CamelCase(name),
        JsonNaming.Unchanged => name,
        _ => SnakeCase(name),
    };

    /// <summary>The function name of a method: without its <c>Async</c> suffix, which means nothing to a model.</summary>
    public static string ForMethod(string name, JsonNaming naming) =>
        Convert(
            name.Length > AsyncSuffix.Length && name.EndsWith(AsyncSuffix, StringComparison.Ordinal)
                ? name.Substring(0, name.Length - AsyncSuffix.Length)
                : name,
            naming);

    /// <summary>Letters, digits and underscores, at most 64, not starting with a digit.</summary>
    public static bool IsToolName(string name) =>
        name.Length is > 0 and <= MaxToolNameLength
        && name[0] is not (>= '0' and <= '9')
        && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c == '_')
            {
                if (text.Length > 0 && text[text.Length - 1] != '_')
                    text.Append('_');
                continue;
            }

            if (char.IsUpper(c) && text.Length > 0 && text[text.Length - 1] != '_' && StartsWord(name, i))
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>A capital starts a word after a small letter or digit, and when it ends a run of capitals (the second P in IPAddress does not, the A does).</summary>
    private static bool StartsWord(string name, int index) =>
        !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));

    private static string CamelCase(string name)
    {
        char[] text = name.ToCharArray();
        for (int i = 0; i < text.Length && char.IsUpper(text[i]); i++)
        {
            if (i > 0 && i + 1 < text.Length && char.IsLower(text[i + 1]))
                break;
            text[i] = char.ToLowerInvariant(text[i]);
        }

        return new string(text);
    }
}
