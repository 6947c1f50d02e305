namespace Gemini.Gen.Catalog.Tool;

/// <summary>Something in the files or arguments given to the tool is not as it must be; the message says what and where.</summary>
internal sealed class InputException(string message) : Exception(message);
