namespace Gemini.Gen;

/// <summary>Values of <c>gen_ai.operation.name</c>. The conventions allow others where none of theirs fits.</summary>
internal static class OperationKind
{
    /// <summary>A model works and the client waits.</summary>
    public const string Chat = "chat";

    /// <summary>An agent works and the client waits.</summary>
    public const string InvokeAgent = "invoke_agent";

    /// <summary>A function of the application runs.</summary>
    public const string ExecuteTool = "execute_tool";

    /// <summary>A background interaction is started, and not waited for.</summary>
    public const string Start = "create_interaction";

    /// <summary>A background interaction that was started before is waited for.</summary>
    public const string Wait = "wait_interaction";

    /// <summary>A stored interaction, or its events, are read.</summary>
    public const string Get = "get_interaction";

    /// <summary>A background interaction is stopped.</summary>
    public const string Cancel = "cancel_interaction";

    /// <summary>A stored interaction is deleted.</summary>
    public const string Delete = "delete_interaction";

    /// <summary>A custom agent is created.</summary>
    public const string CreateAgent = "create_agent";

    /// <summary>A custom agent is read.</summary>
    public const string GetAgent = "get_agent";

    /// <summary>A page of the list of custom agents is read.</summary>
    public const string ListAgents = "list_agents";

    /// <summary>A custom agent is deleted.</summary>
    public const string DeleteAgent = "delete_agent";
}
