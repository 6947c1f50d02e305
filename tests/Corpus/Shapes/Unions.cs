// # Derived types
// `[JsonDerivedType]` becomes `anyOf`, with a discriminator in each case.

using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Unions;

// ## Derived types at the root
[GeminiSchema]
[JsonDerivedType(typeof(Cat), "cat")]
[JsonDerivedType(typeof(Dog), "dog")]
public abstract partial record Pet(string Name);

public record Cat(string Name, int Lives) : Pet(Name);

public record Dog(string Name, string? Breed = null) : Pet(Name);

// ## Discriminator with a name of its own
[GeminiSchema]
public partial record Drawing(IReadOnlyList<Shape> Shapes);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
public abstract record Shape;

public record Circle(double Radius) : Shape;

public record Rectangle(double Width, double Height) : Shape;

// ## Numbers as discriminators
[GeminiSchema]
public partial record Envelope(Message Message);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Greeting), 1)]
[JsonDerivedType(typeof(Farewell), 2)]
public class Message
{
    public string? Sender { get; set; }
}

public class Greeting : Message
{
    public required string Text { get; init; }
}

public class Farewell : Message
{
    public int Seconds { get; set; }
}

// ## Base type among the cases
[GeminiSchema]
public partial record Garage(Vehicle Vehicle);

[JsonDerivedType(typeof(Vehicle), "vehicle")]
[JsonDerivedType(typeof(Truck), "truck")]
public record Vehicle(string Plate);

public record Truck(string Plate, double Load) : Vehicle(Plate);

// ## Interface
[GeminiSchema]
public partial record Purchase(IPayment Payment);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Cash), "cash")]
public interface IPayment
{
}

public record Card(string Number, DateOnly Expiry) : IPayment;

public record Cash : IPayment;

// ## Nullable union
[GeminiSchema]
public partial record MaybeDrawing(Shape? Required, Shape? Optional = null, IReadOnlyList<Shape?>? Many = null);

// ## Dictionary of unions
[GeminiSchema]
public partial record Atlas(Dictionary<string, Shape> ByName);

// ## Recursive union
[GeminiSchema]
public partial record Formula(Expression Root);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "op")]
[JsonDerivedType(typeof(Literal), "literal")]
[JsonDerivedType(typeof(Variable), "variable")]
[JsonDerivedType(typeof(Sum), "sum")]
public abstract record Expression;

public record Literal(double Value) : Expression;

public record Variable(string Name) : Expression;

public record Sum(IReadOnlyList<Expression>? Terms = null) : Expression;

// ## Base type without a discriminator
// A base type that is neither abstract nor listed is what has no discriminator.
[GeminiSchema]
public partial record Inbox(IReadOnlyList<Notice> Notices);

[JsonDerivedType(typeof(Alert), "alert")]
public record Notice(string Text);

public record Alert(string Text, int Level) : Notice(Text);
