using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>A tool of the Interactions API in a list of Microsoft.Extensions.AI tools.</summary>
internal sealed class GeminiTool(Tool tool) : AI.AITool
{
    public Tool Tool { get; } = tool;

    public override string Name => Tool.Type;
}
