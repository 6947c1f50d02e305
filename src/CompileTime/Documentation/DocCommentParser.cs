using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Gemini.Gen.CompileTime.Documentation;

/// <summary>Reads the XML of a documentation comment. Malformed XML, common while typing, counts as no comment.</summary>
internal static class DocCommentParser
{
    private const string SummaryStart = "<summary>";
    private const string SummaryEnd = "</summary>";

    public static DocComment Parse(string xml)
    {
        if (PlainSummary(xml) is { } summary)
            return summary.Length == 0 ? DocComment.Empty : new DocComment(summary, DocComment.Empty.Parameters, Inheritance: null);

        XElement root;
        try
        {
            root = XElement.Parse("<doc>" + xml + "</doc>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return DocComment.Empty;
        }

        // What the compiler hands out for metadata is wrapped in a member element of its own.
        XElement body = root.Element("member") ?? root;
        var parameters = new Dictionary<string, string>();
        foreach (XElement element in body.Elements("param"))
        {
            if (element.Attribute("name")?.Value is { } name && Text(element) is { } text)
                parameters[name] = text;
        }

        return new DocComment(
            Text(body.Element("summary")) ?? Text(body.Element("value")),
            parameters,
            (body.Element("inheritdoc") ?? body.Element("summary")?.Element("inheritdoc")) is { } inheritance
                ? new InheritDoc(inheritance.Attribute("cref")?.Value)
                : null);
    }

    /// <summary>
    /// The text of a comment that is a summary without markup, as most are; otherwise <see langword="null"/>. An XML reader takes longer to
    /// make than all else that is done for a property.
    /// </summary>
    private static string? PlainSummary(string xml)
    {
        string body = xml.Trim();
        if (!body.StartsWith(SummaryStart, StringComparison.Ordinal) || !body.EndsWith(SummaryEnd, StringComparison.Ordinal))
            return null;
        string text = body.Substring(SummaryStart.Length, body.Length - SummaryStart.Length - SummaryEnd.Length);
        return text.IndexOfAny(['<', '>', '&']) < 0 && IsLegal(xml) ? Normalize(text) : null;
    }

    private static bool IsLegal(string xml)
    {
        foreach (char c in xml)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }

        return true;
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Append(element, text);
        string normalized = Normalize(text.ToString());
        return normalized.Length == 0 ? null : normalized;
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText literal)
            {
                text.Append(literal.Value);
            }
            else if (node is XElement child)
            {
                if (Reference(child) is { } reference)
                    text.Append(reference);
                else if (child.Name.LocalName is "para" or "br" or "item" or "list" or "code" or "term" or "description")
                    AppendBlock(child, text);
                else
                    Append(child, text);
            }
        }
    }

    private static void AppendBlock(XElement element, StringBuilder text)
    {
        text.Append(' ');
        Append(element, text);
        text.Append(' ');
    }

    /// <summary>The name a <c>see</c> or <c>paramref</c> stands for, unless it carries a text of its own.</summary>
    private static string? Reference(XElement element)
    {
        if (!element.IsEmpty && element.Nodes().Any())
            return null;
        string? target = element.Attribute("langword")?.Value
            ?? element.Attribute("name")?.Value
            ?? element.Attribute("href")?.Value;
        if (target is not null)
            return target;
        return element.Attribute("cref")?.Value is { } cref ? ShortName(cref) : null;
    }

    /// <summary>"M:Demo.Weather.Find(System.String)" and "Weather.Find(string)" are both "Find" to a reader.</summary>
    private static string ShortName(string cref)
    {
        int end = cref.IndexOfAny(['(', '{', '`', '<']);
        string name = end < 0 ? cref : cref.Substring(0, end);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    private static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        bool pendingSpace = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (pendingSpace)
                result.Append(' ');
            pendingSpace = false;
            result.Append(c);
        }

        return result.ToString();
    }
}
