// # From business
// What applications ask a model for.

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Business;

// ## Invoice
[GeminiSchema]
public partial record Invoice(
    string Number,
    DateOnly Issued,
    DateOnly? Due,
    Party Seller,
    Party Buyer,
    [property: MinLength(1)] IReadOnlyList<InvoiceLine> Lines,
    Currency Currency,
    decimal Total,
    string? Note = null);

/// <summary>A company or a person.</summary>
public record Party(string Name, PostalAddress? Address, [property: EmailAddress] string? Email = null, string? TaxId = null);

public record PostalAddress(string Street, string City, string? Zip, string Country);

public record InvoiceLine(string Text, [property: Range(1, 9999)] int Quantity, decimal UnitPrice, [property: Range(0.0, 1.0)] double TaxRate = 0.2);

public enum Currency
{
    [JsonStringEnumMemberName("EUR")]
    Euro,

    [JsonStringEnumMemberName("USD")]
    Dollar,
}

// ## Receipt
[GeminiSchema]
public partial record Receipt(string Shop, DateTimeOffset PaidAt, List<(string Article, decimal Price)> Articles, Dictionary<string, decimal> Taxes);

// ## Order with options
[GeminiSchema]
public partial class PurchaseOrder
{
    public required Guid Id { get; init; }

    public required IReadOnlyDictionary<string, int> Articles { get; init; }

    public Shipping Shipping { get; set; } = Shipping.Standard;

    public PostalAddress? Delivery { get; set; }

    public ISet<string> Coupons { get; set; } = new HashSet<string>();
}

public enum Shipping
{
    Standard,
    Express,
    PickUp,
}

// ## Customer complaint
[GeminiSchema]
public partial record Complaint(string Summary, Mood Mood, [property: Range(1, 5)] int Urgency, string[] Products, string? RequestedRemedy);

public enum Mood
{
    /// <summary>No emotion shown.</summary>
    Neutral,

    /// <summary>Unhappy, yet polite.</summary>
    Annoyed,

    /// <summary>Threatens to leave.</summary>
    Angry,
}

// ## Curriculum vitae
[GeminiSchema]
public partial record Resume(string Name, IReadOnlyList<Job> Jobs, IReadOnlyList<Degree> Degrees, Dictionary<string, SkillLevel>? Skills = null);

public record Job(string Employer, string Title, DateOnly From, DateOnly? To, string[]? Achievements = null);

public record Degree(string School, string? Subject, int? Year);

public enum SkillLevel
{
    Basic,
    Good,
    Expert,
}

// ## Contract with clauses
[GeminiSchema]
public partial record Agreement(IReadOnlyList<Party> Parties, IReadOnlyList<Clause> Clauses, TimeSpan NoticePeriod, Uri? Source = null);

public record Clause(string Heading, string Text, IReadOnlyList<Clause>? Subclauses = null);

// ## Support ticket with history
[GeminiSchema]
public partial record Ticket(int Id, Status Status, IReadOnlyList<TicketEvent> History);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Commented), "commented")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract record TicketEvent(DateTimeOffset At);

public record Opened(DateTimeOffset At, string By) : TicketEvent(At);

public record Commented(DateTimeOffset At, string Text, byte[]? Attachment = null) : TicketEvent(At);

public record Closed(DateTimeOffset At, Status Result) : TicketEvent(At);

public enum Status
{
    Open,
    Resolved,
    Rejected,
}

// ## Timetable
[GeminiSchema]
public partial record Timetable(Dictionary<DayOfWeek, List<Departure>> Days, DateOnly ValidFrom);

public readonly record struct Departure(TimeOnly At, string Line, int? Platform);

// ## Price list
[GeminiSchema]
public partial record PriceList(IReadOnlyDictionary<string, IReadOnlyList<PriceStep>> Prices);

public record PriceStep([property: Range(1, int.MaxValue)] int FromQuantity, decimal Price);

// ## Meeting minutes
[GeminiSchema]
public partial record Minutes(string Topic, (DateTimeOffset Start, DateTimeOffset End) Time, HashSet<string> Attendees, List<ActionItem> Actions);

public record ActionItem(string Owner, string Task, DateOnly? Due = null, bool Done = false);
