namespace Gemini.Gen;

/// <summary>Refuses content blocks that the service could only refuse, and says where they are.</summary>
internal static class ContentRules
{
    private const string RuleId = "GEM0207";

    /// <summary>
    /// Checks what the user says. The model's own steps are not checked: they go back as they came. Nor are function results, which are
    /// JSON already.
    /// </summary>
    /// <exception cref="InvalidInteractionRequestException">A block is empty, or has two sources.</exception>
    public static void Check(InteractionInput? input)
    {
        switch (input)
        {
            case null or { Shape: InputShape.Turns }:
                return;
            case { Text: { } text }:
                if (text.Length == 0)
                {
                    throw new InvalidInteractionRequestException(
                        "The input is an empty text, which the service refuses: say something, or leave Input unset.",
                        RuleId);
                }

                return;
        }

        int index = 0;
        foreach (Output item in input)
        {
            if (item is UserInputStep step)
                CheckStep(step, index);
            else if (item is Content block)
                CheckBlock(block, $"input[{index}]");
            index++;
        }
    }

    private static void CheckStep(UserInputStep step, int index)
    {
        if (step.Content is not { Count: > 0 } content)
        {
            throw new InvalidInteractionRequestException(
                $"The user_input step at input[{index}] has no content, which the service refuses: add a block, or leave the step out.",
                RuleId);
        }

        for (int i = 0; i < content.Count; i++)
            CheckBlock(content[i], $"input[{index}].content[{i}]");
    }

    private static void CheckBlock(Content block, string path)
    {
        string? fault = block switch
        {
            TextContent { Text: null or "" } => "has no text, which the service refuses: set Text, or leave the block out.",
            MediaContent { Data: not null, Uri: not null } => "has both data and uri: remove one of the two.",
            MediaContent { Data: null or { Base64.IsEmpty: true }, Uri: null or "" } => "has neither data nor uri: set one of the two.",
            MediaContent { Data: { } data } when data.Base64.Span.StartsWith("data:"u8) =>
                "has a data: URI for data: leave out what is before the base64 text, and set MimeType.",
            _ => null,
        };
        if (fault is not null)
            throw new InvalidInteractionRequestException($"The {block.Type} block at {path} {fault}", RuleId);
    }
}
