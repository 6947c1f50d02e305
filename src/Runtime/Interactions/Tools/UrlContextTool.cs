namespace Gemini.Gen;

/// <summary>Lets the service read the web pages whose addresses the input names (wire: <c>{"type":"url_context"}</c>).</summary>
public sealed record UrlContextTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "url_context";
}
