using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints how a member with constraints is read.</summary>
internal static class ConstraintEmitter
{
    private const string Constraints = Names.Services + ".SchemaConstraints";

    public static void Emit(SourceWriter writer, MemberModel member, string local)
    {
        string at = $"at_{member.Name}";
        string present = $"present_{member.Name}";
        writer.Line($"int {at} = reader.Position;");
        writer.Line($"{local} = {ValueEmitter.Read(member.Value)};");
        writer.Open($"if ({local} is {{ }} {present})");
        foreach (ConstraintModel constraint in member.Value.Constraints)
            writer.Line(Check(constraint, member.Value, at, present));
        writer.Close();
        writer.Line();
    }

    private static string Check(ConstraintModel constraint, ValueModel value, string at, string present)
    {
        string type = value.BareTypeName;
        switch (constraint.Kind)
        {
            case ConstraintKind.Range when constraint is { Minimum: { } minimum, Maximum: { } maximum, ExcludesMinimum: false, ExcludesMaximum: false }:
                return $"reader.RequireRange<{type}>({at}, {present}, {Number(minimum)}, {Number(maximum)});";
            case ConstraintKind.Range:
                string least = constraint.Minimum is null ? string.Empty : $"reader.RequireMinimum<{type}>({at}, {present}, {Number(constraint.Minimum)}, {Flag(constraint.ExcludesMinimum)});";
                string greatest = constraint.Maximum is null ? string.Empty : $"reader.RequireMaximum<{type}>({at}, {present}, {Number(constraint.Maximum)}, {Flag(constraint.ExcludesMaximum)});";
                return least.Length > 0 && greatest.Length > 0 ? $"{least}\n{greatest}" : least + greatest;
            case ConstraintKind.Between:
                return $"reader.RequireBetween<{type}>({at}, {present}, {Names.Text(constraint.Minimum!)}, {Names.Text(constraint.Maximum!)});";
            case ConstraintKind.Count:
                return $"reader.RequireCount({at}, global::System.Linq.Enumerable.Count({present}), {constraint.Minimum ?? "0"}, {constraint.Maximum ?? "int.MaxValue"});";
            case ConstraintKind.Length:
                return $"reader.RequireLength({at}, {present}.Length, {constraint.Minimum ?? "0"}, {constraint.Maximum ?? "int.MaxValue"}, {Names.Text(constraint.Text)});";
            case ConstraintKind.Pattern:
                return $"reader.RequireMatch({at}, {present}, {Names.Text(constraint.Text)}, {constraint.Timeout});";
            case ConstraintKind.OneOf:
                return Require(string.Join(" || ", constraint.Values.Select(choice => $"{present} == {choice}")), "one of " + constraint.Text);
            case ConstraintKind.NoneOf:
                return Require(string.Join(" && ", constraint.Values.Select(choice => $"{present} != {choice}")), "none of " + constraint.Text);
            case ConstraintKind.Phone:
                return Require($"{Constraints}.IsPhone({present})", "a phone number");
            case ConstraintKind.CreditCard:
                return Require($"{Constraints}.IsCreditCard({present})", "a credit card number");
            case ConstraintKind.FileExtension:
                return Require(
                    string.Join(" || ", constraint.Values.Select(ending => $"{present}.EndsWith({Names.Text(ending)}, global::System.StringComparison.OrdinalIgnoreCase)")),
                    "a file name that ends in one of " + constraint.Text);
            case ConstraintKind.Email:
                return Require($"{Constraints}.IsEmailAddress({present})", "an email address");
            case ConstraintKind.Url:
                return Require($"{Constraints}.IsUrl({present})", "a URL that starts with http, https or ftp");
            case ConstraintKind.Base64:
                return Require($"{Constraints}.IsBase64({present})", "a string in Base64");
            default:
                return Require($"!string.IsNullOrWhiteSpace({present})", "a string that is not empty");
        }

        string Number(string literal) => $"({type})({literal}{constraint.Suffix})";

        string Require(string condition, string expected) => $"reader.Require({at}, {condition}, {Names.Text(expected)});";
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
