namespace Gemini.Gen.CompileTime;

/// <summary>
/// The diagnostic IDs, shared by analyzers and fixes. An ID is never reused and never renumbered: users write them
/// into their configuration. A new rule's ID goes here first; CONTRIBUTING.md lists the other steps.
/// </summary>
internal static class RuleIds
{
    public const string ModelShutDown = "GEM0101";
    public const string ModelDeprecated = "GEM0102";
    public const string ModelSuperseded = "GEM0103";
    public const string AgentRetired = "GEM0104";
    public const string MisplacedId = "GEM0105";
    public const string UserCatalogMistake = "GEM0110";

    public const string StoreOffWithPreviousInteraction = "GEM0201";
    public const string StoreOffWithBackground = "GEM0202";
    public const string ContinuesUnstoredInteraction = "GEM0203";
    public const string AgentNeeds = "GEM0204";
    public const string ModelOrAgent = "GEM0205";
    public const string EndlessPoll = "GEM0206";
    public const string ContentRefused = "GEM0207";

    public const string ToolsNotRespecified = "GEM0301";
    public const string SystemInstructionNotRespecified = "GEM0302";
    public const string GenerationConfigNotRespecified = "GEM0303";

    public const string DeprecatedField = "GEM0401";
    public const string FormerWireName = "GEM0402";
    public const string ApiKeyInSource = "GEM0403";

    public const string TypeNotPartial = "GEM1001";
    public const string NoSchema = "GEM1002";
    public const string ToolNotCallable = "GEM1003";
    public const string DuplicateName = "GEM1004";
    public const string InvalidToolName = "GEM1005";
    public const string NoDescription = "GEM1006";
    public const string ConstraintInWords = "GEM1007";
    public const string RequiredRecursion = "GEM1008";
    public const string NotConstructible = "GEM1009";
    public const string ConstraintMisfit = "GEM1010";
    public const string ToolOutsideToolset = "GEM1011";
    public const string MissingCallCase = "GEM1015";
    public const string SchemaBudget = "GEM1012";
    public const string ToolsetBudget = "GEM1013";
    public const string SchemaChanged = "GEM1014";
    public const string SchemaNotLocked = "GEM1020";
    public const string SchemaLockMistake = "GEM1021";
    public const string SchemaFileUnreadable = "GEM1016";
    public const string SchemaInexpressible = "GEM1017";
    public const string KeywordWithoutEffect = "GEM1018";
}
