using System.ComponentModel;

namespace Gemini.Gen.Generator.Tests.Ledger;

/// <summary>Every kind of default value: the rows of the second table in docs/guides/constraints.md.</summary>
[GeminiSchema]
internal sealed partial class DefaultLedger
{
    public int Number { get; set; } = 3;

    public double Fraction { get; init; } = -0.5;

    public decimal Price { get; set; } = 1.50m;

    public bool Flag { get; set; } = true;

    public char Letter { get; set; } = 'a';

    public string Text { get; set; } = "say \"hi\"";

    public string EmptyText { get; set; } = "";

    public string? NoText { get; set; }

    public int? MaybeNumber { get; set; } = 4;

    public DayOfWeek Day { get; set; } = DayOfWeek.Friday;

    public DayOfWeek? MaybeDay { get; set; }

    public Sides Sides { get; set; } = Sides.Left;

    public TimeSpan Time { get; set; } = TimeSpan.FromMinutes(5);

    [DefaultValue("00:05:00")]
    public TimeSpan ToldTime { get; set; } = TimeSpan.FromMinutes(5);

    public List<int> List { get; init; } = [1, 2];
}

[Flags]
internal enum Sides
{
    None = 0,
    Left = 1,
    Right = 2,
}
