using System.Text;

namespace Gemini.Gen.Catalog;

/// <summary>
/// Makes C# names of IDs: dots go, hyphens go and raise the next letter, and between two digits a hyphen becomes an
/// underscore, so that different IDs keep different names. <c>gemini-3.8-flash</c> becomes <c>Gemini38Flash</c>.
/// </summary>
internal static class ConstantName
{
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        bool raise = true;
        for (int i = 0; i < id.Length; i++)
        {
            char c = id[i];
            if (c == '-' && i > 0 && i + 1 < id.Length && char.IsDigit(id[i - 1]) && char.IsDigit(id[i + 1]))
                name.Append('_');
            else if (char.IsLetterOrDigit(c))
                name.Append(raise ? char.ToUpperInvariant(c) : c);
            raise = c == '-';
        }

        return name.ToString();
    }

    /// <summary>The part of an agent's ID that stays the same from version to version, or the ID if it has no version.</summary>
    public static string WithoutVersion(string agentId)
    {
        int preview = agentId.LastIndexOf("-preview-", StringComparison.Ordinal);
        return preview < 0 ? agentId : agentId.Substring(0, preview);
    }
}
