using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The settings of an agent (wire: told apart by <c>type</c>).</summary>
[JsonConverter(typeof(AgentConfigConverter))]
public abstract record AgentConfig : WireObject
{
    private protected AgentConfig()
    {
    }

    /// <summary>Gets the wire field <c>type</c>, which tells the cases apart.</summary>
    public abstract string Type { get; }
}
