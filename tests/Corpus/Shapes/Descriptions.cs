// # Descriptions
// From documentation comments, or from `[Description]`, which wins.

using System.ComponentModel;

namespace Gemini.Gen.Corpus.Descriptions;

// ## Type and properties

/// <summary>A recipe a home cook can follow.</summary>
[GeminiSchema]
public partial class Recipe
{
    /// <summary>What the dish is called.</summary>
    public required string Name { get; init; }

    /// <summary>How many it feeds, including the cook.</summary>
    public int Servings { get; init; }
}

// ## Parameters of a record

/// <summary>A person.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Age">In years.</param>
[GeminiSchema]
public partial record Person(string Name, int? Age);

// ## Attribute
[GeminiSchema]
[Description("A book, as the catalog has it.")]
public partial class Book
{
    /// <summary>Not this.</summary>
    [Description("The title, without the subtitle.")]
    public required string Title { get; init; }
}

// ## Markup

/// <summary>
/// A value with <c>code</c>, a <see cref="Person"/>, <paramref name="Text"/> and
/// several   spaces.
/// <para>A second paragraph with &lt;escaped&gt; "quotes".</para>
/// </summary>
/// <param name="Text">Backslash \ and <see langword="null"/>.</param>
[GeminiSchema]
public partial record Markup(string Text);

// ## Described type in a member
// The member's own description wins over that of its type.
[GeminiSchema]
public partial class Team
{
    public required Person Lead { get; init; }

    /// <summary>Who stands in.</summary>
    public Person? Deputy { get; init; }
}

// ## Inherited comment
[GeminiSchema]
public partial class Manual : Text
{
    /// <inheritdoc/>
    public override string Body { get; set; } = string.Empty;
}

public class Text
{
    /// <summary>What it says.</summary>
    public virtual string Body { get; set; } = string.Empty;
}
