using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace QualityGates.Tool.Init.Edits;

/// <summary>Puts a block before the end of an MSBuild file, and takes it out again; nothing else of the file moves.</summary>
internal static class XmlEdit
{
    private const string End = "</Project>";

    public static XElement Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root ?? throw new XmlException("there is no element in it");
        }
        catch (XmlException exception)
        {
            throw new CannotRunException("it is not valid XML: " + exception.Message);
        }
    }

    /// <param name="text">The file.</param>
    /// <param name="block">What to add, with its indentation, without a line break at its end.</param>
    public static string Add(string text, string block)
    {
        Read(text);
        var at = text.LastIndexOf(End, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new CannotRunException("it has no " + End + " to add something before. Write <Project> and " + End + " on lines of their own.");
        }

        var newLine = TextShape.NewLineOf(text);
        var lines = TextShape.With(block, newLine);
        return text.Insert(at, IsAfterBlankLine(text, at) ? lines + newLine + newLine : newLine + lines + newLine);
    }

    /// <param name="text">The file.</param>
    /// <param name="block">Finds what was added, without what is around it.</param>
    public static string Remove(string text, Regex block)
    {
        if (block.Match(text) is not { Success: true } match)
        {
            return text;
        }

        var newLine = TextShape.NewLineOf(text);
        var start = match.Index;
        var end = match.Index + match.Length;
        if (string.CompareOrdinal(text, end, newLine + newLine, 0, newLine.Length * 2) == 0)
        {
            end += newLine.Length * 2;
        }
        else
        {
            start -= string.CompareOrdinal(text, start - newLine.Length, newLine, 0, newLine.Length) == 0 ? newLine.Length : 0;
            end += string.CompareOrdinal(text, end, newLine, 0, newLine.Length) == 0 ? newLine.Length : 0;
        }

        return text.Remove(start, end - start);
    }

    private static bool IsAfterBlankLine(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.EndsWith("\n\n", StringComparison.Ordinal) || before.EndsWith("\n\r\n", StringComparison.Ordinal);
    }
}
