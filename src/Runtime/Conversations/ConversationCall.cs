namespace Gemini.Gen;

/// <summary>A call of a round that is not answered as a whole yet.</summary>
/// <param name="Call">The call.</param>
/// <param name="Result">Its result, if it has one already; it is sent when all calls of the round have one.</param>
public sealed record ConversationCall(FunctionCall Call, FunctionResult? Result = null);
