using System.Xml;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Models;

/// <summary>Models that are text: PMML, PFA and other JSON. A fault carries its line.</summary>
internal static class TextModel
{
    private const long Limit = 64L << 20;

    public static (string Format, string Problem, Place At) CheckXml(FileLedger files, string path)
    {
        using var stream = files.Open(path, out var unreadable);
        if (stream is null)
        {
            return ("", unreadable, Place.Start);
        }

        // Entities are what makes XML explode, and a DTD is what declares them.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4L << 30 };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            reader.MoveToContent();
            var isPmml = reader.LocalName == "PMML";
            if (isPmml && string.IsNullOrEmpty(reader.GetAttribute("version")))
            {
                return ("PMML", "has no version on its PMML element", PlaceOf(reader));
            }

            if (!isPmml && Path.GetExtension(path).Equals(".pmml", StringComparison.OrdinalIgnoreCase))
            {
                return ("PMML", "is no PMML: its root element is <" + reader.LocalName + ">", PlaceOf(reader));
            }

            var models = 0;
            while (reader.Read())
            {
                models += reader.NodeType == XmlNodeType.Element && reader.Depth == 1
                    && reader.LocalName is not ("Header" or "DataDictionary" or "MiningBuildTask" or "TransformationDictionary" or "Extension") ? 1 : 0;
                if (reader.Depth > 1000)
                {
                    return (isPmml ? "PMML" : "XML", "is nested deeper than 1000 levels", PlaceOf(reader));
                }
            }

            return isPmml && models == 0 ? ("PMML", "has no model element inside PMML", Place.Start) : (isPmml ? "PMML" : "", "", Place.Start);
        }
        catch (XmlException exception)
        {
            return ("XML", "is not valid XML: " + exception.Message.Split('\n')[0].TrimEnd('.', '\r'), new Place(Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            files.MetTransientFailure = true;
            return ("", "cannot be read: " + exception.Message, Place.Start);
        }
    }

    public static (string Format, string Problem, Place At) CheckJson(FileLedger files, string path)
    {
        // Larger ones exist (boosted trees with thousands of rounds); their bytes are still covered by a checksum.
        if (files.Stamp(path).Length > Limit)
        {
            return ("", "", Place.Start);
        }

        var file = files.ReadText(path, Limit);
        if (file.State != TextFileState.Read)
        {
            return ("JSON", file.Problem, file.At);
        }

        var isPfa = Path.GetExtension(path).Equals(".pfa", StringComparison.OrdinalIgnoreCase);
        var root = JsonReader.Read(file.Text, out var fault, (depth, _) => depth > 1);
        if (root is null)
        {
            return ("JSON", "is not valid JSON: " + fault!.Problem, fault.At);
        }

        if (isPfa)
        {
            var missing = ((string[])["input", "output", "action"]).FirstOrDefault(name => root[name] is null);
            return ("PFA", missing is null ? "" : "is no PFA document: it has no \"" + missing + "\"", root.At with { EndLine = 0, EndColumn = 0 });
        }

        return ("JSON", "", Place.Start);
    }

    private static Place PlaceOf(XmlReader reader) =>
        reader is IXmlLineInfo lines && lines.HasLineInfo() ? new Place(lines.LineNumber, lines.LinePosition) : Place.Start;
}
