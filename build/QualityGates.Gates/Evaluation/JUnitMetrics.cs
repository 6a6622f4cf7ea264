using System.Globalization;
using System.Xml;

namespace QualityGates.Gates.Evaluation;

/// <summary>JUnit results, as test runners and Deepchecks write them: the counts of the suites, the pass rate, and numeric properties.</summary>
internal static class JUnitMetrics
{
    private const int MaxDepth = 64;

    private static readonly string[] Counts = ["tests", "failures", "errors", "skipped"];

    public static void Read(string text, MetricsFile metrics)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            reader.MoveToContent();
            if (reader.LocalName is not ("testsuites" or "testsuite"))
            {
                metrics.Fail("is no JUnit file: its root element is <" + reader.LocalName + ">", PlaceOf(reader));
                return;
            }

            Read(reader, metrics);
        }
        catch (XmlException exception)
        {
            metrics.Fail("is not valid XML: " + exception.Message.Split('\n')[0].TrimEnd('.', '\r'),
                new Place(Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition)));
        }
    }

    private static void Read(XmlReader reader, MetricsFile metrics)
    {
        var sums = new double[Counts.Length];
        var at = PlaceOf(reader);
        do
        {
            if (reader.Depth > MaxDepth)
            {
                metrics.Fail("is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels", PlaceOf(reader));
                return;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            // Counts of nested suites are contained in those around them.
            if (reader.LocalName == "testsuite" && reader.Depth <= 1)
            {
                for (var i = 0; i < Counts.Length; i++)
                {
                    sums[i] += MetricsTree.Parse(reader.GetAttribute(Counts[i]) ?? "") ?? 0;
                }
            }
            else if (reader.LocalName == "property" && reader.GetAttribute("name") is { Length: > 0 } name
                && (NotANumber.Of(reader.GetAttribute("value") ?? "") ?? MetricsTree.Parse(reader.GetAttribute("value") ?? "")) is { } value)
            {
                metrics.Add(new Metric(name, value, metrics.Path, PlaceOf(reader)));
            }
        }
        while (reader.Read());

        for (var i = 0; i < Counts.Length; i++)
        {
            metrics.Add(new Metric(Counts[i], sums[i], metrics.Path, at));
        }

        var run = sums[0] - sums[3];
        if (run > 0)
        {
            metrics.Add(new Metric("passRate", (run - sums[1] - sums[2]) / run, metrics.Path, at));
        }
    }

    private static Place PlaceOf(XmlReader reader) =>
        reader is IXmlLineInfo lines && lines.HasLineInfo() ? new Place(lines.LineNumber, lines.LinePosition) : Place.Start;
}
