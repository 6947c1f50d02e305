// # Inheritance and generics

namespace Gemini.Gen.Corpus.Inheritance;

// ## Derived record
// Inherited members come first.
[GeminiSchema]
public partial record Employee(string Name, string Company) : Person(Name);

public record Person(string Name)
{
    public string? Phone { get; init; }
}

// ## Derived class
[GeminiSchema]
public partial class Car : Vehicle
{
    public required int Doors { get; init; }
}

public class Vehicle
{
    public required string Plate { get; init; }

    public int? Year { get; set; }
}

// ## Three levels
[GeminiSchema]
public partial class Sedan : Middle
{
    public int C { get; set; }
}

public class Middle : Base
{
    public int B { get; set; }
}

public abstract class Base
{
    public int A { get; set; }
}

// ## Overridden property
[GeminiSchema]
public partial class Loud : Quiet
{
    public override string Sound { get; set; } = "roar";
}

public class Quiet
{
    public virtual string Sound { get; set; } = "hush";
}

// ## Schema type that derives from a schema type
[GeminiSchema]
public partial record Animal(string Name);

[GeminiSchema]
public partial record Dog(string Name, bool Barks) : Animal(Name);

// ## Generic type
[GeminiSchema]
public partial record Search(Page<string> Titles, Page<int> Numbers);

public record Page<T>(T[] Items, int Total);

// ## Generic type with nullable arguments
[GeminiSchema]
public partial record MaybeSearch(Page<string?> Titles, Page<int?>? Numbers);

// ## Generic type with objects
[GeminiSchema]
public partial record Library(Page<Book> Books, Page<Page<Book>> Shelves);

public record Book(string Title, int? Year);

// ## Generic type with two arguments
[GeminiSchema]
public partial record Outcome(Either<string, int> Result);

public record Either<TLeft, TRight>(TLeft? Left, TRight? Right)
    where TLeft : class
    where TRight : struct;

// ## Generic property with an initializer
[GeminiSchema]
public partial record Boxes(Holder<int> Numbers);

public class Holder<T>
{
    public List<T> Items { get; set; } = new();

    public T? Extra { get; set; }
}

// ## Derived from a closed generic type
[GeminiSchema]
public partial record Names(string[] Items, int Total, string Language) : Page<string>(Items, Total);
