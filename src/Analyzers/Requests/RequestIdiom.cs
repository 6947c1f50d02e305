namespace Gemini.Gen.Analyzers.Requests;

/// <summary>The way a body is written. Rules need not know it; fixes do, because each has its own syntax.</summary>
internal enum RequestIdiom
{
    /// <summary><c>new Dictionary&lt;string, object?&gt; { ["store"] = false }</c>.</summary>
    Dictionary,

    /// <summary><c>JsonObject</c> and <c>JObject</c>.</summary>
    JsonNode,

    /// <summary><c>new { store = false }</c>.</summary>
    AnonymousObject,

    /// <summary>A class or record: this runtime's, an SDK's or the user's own.</summary>
    Typed,

    /// <summary>The arguments of an SDK's method.</summary>
    Arguments,

    /// <summary>JSON in a string literal.</summary>
    JsonText,

    /// <summary>An array of tuples or key/value pairs.</summary>
    Pairs,
}
