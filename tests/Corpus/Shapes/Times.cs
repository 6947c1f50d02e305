// # Dates and times
// RFC 3339 dates and times, ISO 8601 durations.

namespace Gemini.Gen.Corpus.Times;

// ## Date and time
[GeminiSchema]
public partial record Moment(DateTime At);

// ## Date and time with an offset
[GeminiSchema]
public partial record Instant(DateTimeOffset At);

// ## Date
[GeminiSchema]
public partial record Birthday(DateOnly Day);

// ## Time of day
[GeminiSchema]
public partial record Alarm(TimeOnly At);

// ## Duration
// Weeks, days, hours, minutes and seconds; years and months have no fixed length.
[GeminiSchema]
public partial record Timer(TimeSpan Length);

// ## Nullable dates and times
[GeminiSchema]
public partial record Maybe(DateTime? A, DateTimeOffset? B, DateOnly? C, TimeOnly? D, TimeSpan? E);

// ## Optional dates and times
[GeminiSchema]
public partial record Optional(DateTimeOffset? From = null, DateTimeOffset? To = null, TimeSpan? Step = null);

// ## Calendar of appointments
[GeminiSchema]
public partial record Calendar(IReadOnlyDictionary<DayOfWeek, List<(TimeOnly Start, TimeSpan Length)>> Slots);
