namespace Gemini.Gen.CompilerServices;

/// <summary>
/// Fenced code blocks of Markdown. Models put JSON into one although they are asked for JSON alone: nanobrowser/nanobrowser#264,
/// getzep/graphiti#1281.
/// </summary>
internal static class CodeFence
{
    /// <summary>Takes the fence away if the whole text is one block.</summary>
    public static bool TryRemove(ref ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> block = text.Trim(" \t\r\n"u8);
        if (!block.StartsWith("```"u8) || !block.EndsWith("```"u8))
            return false;
        int lineEnd = block.IndexOf((byte)'\n');
        if (lineEnd < 0 || lineEnd > block.Length - 4)
            return false;
        text = block[(lineEnd + 1)..^3];
        return true;
    }
}
