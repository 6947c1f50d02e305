using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// A rule that makes the model ask before it acts on a computer (wire field <c>disabled_safety_policies</c>). The set is open: any
/// other value is kept.
/// </summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<SafetyPolicy>))]
public readonly record struct SafetyPolicy(string Value) : IStringValue<SafetyPolicy>
{
    /// <summary>Gets <c>financial_transactions</c>: before it pays or trades.</summary>
    public static SafetyPolicy FinancialTransactions => new("financial_transactions");

    /// <summary>Gets <c>sensitive_data_modification</c>: before it changes sensitive data.</summary>
    public static SafetyPolicy SensitiveDataModification => new("sensitive_data_modification");

    /// <summary>Gets <c>communication_tool</c>: before it writes to somebody.</summary>
    public static SafetyPolicy CommunicationTool => new("communication_tool");

    /// <summary>Gets <c>account_creation</c>: before it creates an account.</summary>
    public static SafetyPolicy AccountCreation => new("account_creation");

    /// <summary>Gets <c>data_modification</c>: before it changes data.</summary>
    public static SafetyPolicy DataModification => new("data_modification");

    /// <summary>Gets <c>user_consent_management</c>: before it answers a consent dialog.</summary>
    public static SafetyPolicy UserConsentManagement => new("user_consent_management");

    /// <summary>Gets <c>legal_terms_and_agreements</c>: before it accepts legal terms.</summary>
    public static SafetyPolicy LegalTermsAndAgreements => new("legal_terms_and_agreements");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator SafetyPolicy(string value) => new(value);

    static SafetyPolicy IStringValue<SafetyPolicy>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
