using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <summary>Where to go on after a document in a string.</summary>
/// <param name="Document">The outer document, which may be in a string itself; <see langword="null"/> for the outermost.</param>
/// <param name="DocumentStart">The first position of the outer document.</param>
/// <param name="Next">The position after the string.</param>
/// <param name="State">The outer reader's state there.</param>
/// <param name="RootPosition">The position of the inner document's first token.</param>
/// <param name="StringPosition">The position of the string.</param>
/// <param name="Outer">Where to go on after the outer document.</param>
internal sealed record OuterText(
    byte[]? Document,
    int DocumentStart,
    int Next,
    JsonReaderState State,
    int RootPosition,
    int StringPosition,
    OuterText? Outer);
