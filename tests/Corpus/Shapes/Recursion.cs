// # Recursion
// What contains itself goes to `$defs`. The API unrolls recursion only through properties that may be left out.

namespace Gemini.Gen.Corpus.Recursion;

// ## Chain of objects
[GeminiSchema]
public partial record Link(int Value, Link? Next = null);

// ## Tree
[GeminiSchema]
public partial record Tree(string Name, IReadOnlyList<Tree>? Children = null);

// ## Binary tree below another type
[GeminiSchema]
public partial record Forest(Branch? Left, Branch? Right = null);

public record Branch(string Label, Branch? Left = null, Branch? Right = null);

// ## Two types that contain each other
[GeminiSchema]
public partial record Folder(string Name, List<Entry>? Entries = null);

public record Entry(string Title, Folder? Folder = null);

// ## Recursion through a dictionary
[GeminiSchema]
public partial record Menu(string Label, Dictionary<string, Menu>? Items = null);

// ## Recursion through setters
[GeminiSchema]
public partial class Comment
{
    public required string Text { get; init; }

    public List<Comment> Replies { get; set; } = new();

    public Comment? Quoted { get; set; }
}

// ## Recursion through a tuple
[GeminiSchema]
public partial record Step(string Name, (string Reason, Step Target)? Jump = null);
