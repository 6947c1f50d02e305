namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What a value may be at a point of the program; several bits mean that paths differ.</summary>
[Flags]
internal enum FlowKinds
{
    None = 0,

    /// <summary>Of members: nothing was assigned since the object was created.</summary>
    Unset = 1,
    Null = 2,
    True = 4,
    False = 8,

    /// <summary>A collection that is certainly empty.</summary>
    Empty = 16,

    /// <summary>Anything but null that no other bit describes.</summary>
    NonNull = 32,

    /// <summary>Anything at all: rules that need certainty stay silent.</summary>
    Unknown = 64,

    /// <summary>One of the value's sites: not null, and known where from.</summary>
    Followed = 128,

    /// <summary>One of the value's texts: a constant string, or the wire name of an enum member.</summary>
    Text = 256,
}
