using System.Xml;

namespace QualityGates.Gates.Files;

/// <summary>An element of a project file and where it stands.</summary>
internal sealed class MSBuildElement(string name, Place at, Dictionary<string, (string Value, Place At)> attributes)
{
    public string Name { get; } = name;

    public Place At { get; } = at;

    /// <summary>MSBuild compares names without case. A place is that of the attribute's name.</summary>
    public Dictionary<string, (string Value, Place At)> Attributes { get; } = attributes;

    /// <summary>The element's text, when it has no child elements.</summary>
    public string Text { get; set; } = "";

    /// <summary>Nearest element around this one.</summary>
    public MSBuildElement? Parent { get; init; }
}

/// <summary>The elements of a project file, in file order. Not an evaluation: only for finding lines.</summary>
internal static class MSBuildXml
{
    private const long SizeLimit = 4 << 20;
    private const int MaxDepth = 64;

    public static IReadOnlyList<MSBuildElement> Elements(FileLedger files, string path)
    {
        var elements = new List<MSBuildElement>();
        var file = files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read || file.Text.Length == 0)
        {
            return elements;
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            Read(reader, elements);
        }
        catch (XmlException)
        {
            // MSBuild reports a broken project itself; what was read before the fault still has its lines.
        }

        return elements;
    }

    private static void Read(XmlReader reader, List<MSBuildElement> elements)
    {
        var open = new Stack<MSBuildElement>();
        var lines = (IXmlLineInfo)reader;
        while (reader.Read() && open.Count <= MaxDepth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var empty = reader.IsEmptyElement;
                    var element = new MSBuildElement(reader.LocalName, PlaceOf(lines), Attributes(reader, lines))
                    {
                        Parent = open.Count > 0 ? open.Peek() : null,
                    };
                    elements.Add(element);
                    if (!empty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Count > 0:
                    open.Peek().Text += reader.Value.Trim();
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                default:
                    break;
            }
        }
    }

    private static Dictionary<string, (string Value, Place At)> Attributes(XmlReader reader, IXmlLineInfo lines)
    {
        var attributes = new Dictionary<string, (string Value, Place At)>(StringComparer.OrdinalIgnoreCase);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = (reader.Value, PlaceOf(lines));
        }

        reader.MoveToElement();
        return attributes;
    }

    private static Place PlaceOf(IXmlLineInfo lines) => new(lines.LineNumber, lines.LinePosition);
}
