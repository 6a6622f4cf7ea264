using System.Globalization;
using System.Text;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Html;

/// <summary>The history of a metric beside its bounds, as a drawing in the page.</summary>
internal static class MetricChart
{
    private const double Width = 320;
    private const double Height = 110;
    private const double Left = 8;
    private const double Right = 60;
    private const double Top = 14;
    private const double Bottom = 14;

    /// <summary>Empty when there is nothing to draw: no earlier value and no bound.</summary>
    public static string Of(ReportMetric metric, int ordinal)
    {
        var values = metric.History.Select(point => point.Value).Append(metric.Value).Where(double.IsFinite).ToArray();
        var lines = ((string Class, string Name, double? At)[])[("threshold", "min", metric.Min), ("threshold", "max", metric.Max), ("base", "baseline", metric.Baseline)];
        var bounds = lines.Where(line => line.At is { } at && double.IsFinite(at)).Select(line => (line.Class, line.Name, At: line.At!.Value)).ToArray();
        if (!double.IsFinite(metric.Value) || (values.Length < 2 && bounds.Length == 0))
        {
            return "";
        }

        var low = values.Concat(bounds.Select(bound => bound.At)).Min();
        var high = values.Concat(bounds.Select(bound => bound.At)).Max();
        // One value, or all the same: a line in the middle.
        var range = high > low ? high - low : Math.Max(1e-9, Math.Abs(high));
        low = high > low ? low : low - (range / 2);

        var id = "chart" + ordinal.ToString(CultureInfo.InvariantCulture);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{id}\"><title id=\"{id}\">{HtmlReport.Text(Describe(metric, values))}</title>");
        foreach (var bound in bounds)
        {
            var y = Y(bound.At);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{bound.Class}\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y}\" y2=\"{y}\"/>");
        }

        WriteLabels();
        if (values.Length > 1)
        {
            svg.Append("<polyline class=\"history\" points=\"").AppendJoin(' ', values.Select((value, i) => string.Create(CultureInfo.InvariantCulture, $"{X(i)},{Y(value)}"))).Append("\"/>");
        }

        for (var i = 0; i < values.Length; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{(i == values.Length - 1 ? "now" : "point")}\" cx=\"{X(i)}\" cy=\"{Y(values[i])}\" r=\"{(i == values.Length - 1 ? 4 : 2.5)}\">{TitleOf(i)}</circle>");
        }

        return svg.Append("</svg>\n").ToString();

        double X(int i) => Math.Round(values.Length == 1 ? (Left + Width - Right) / 2 : Left + (i * (Width - Left - Right) / (values.Length - 1)), 2);

        double Y(double value) => Math.Round(Top + ((1 - ((value - low) / range)) * (Height - Top - Bottom)), 2);

        string TitleOf(int i)
        {
            var finite = metric.History.Where(point => double.IsFinite(point.Value)).ToArray();
            return "<title>" + HtmlReport.Text(i < finite.Length
                ? finite[i].At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ", " + finite[i].Revision + ": " + ReportWords.Number(finite[i].Value)
                : "now: " + ReportWords.Number(metric.Value)) + "</title>";
        }

        // Labels of bounds that lie close together would stand on each other.
        void WriteLabels()
        {
            var last = double.NegativeInfinity;
            foreach (var bound in bounds.OrderBy(bound => Y(bound.At)))
            {
                last = Math.Max(Y(bound.At) + 4, last + 12);
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right + 4}\" y=\"{last}\">{bound.Name}</text>");
            }
        }
    }

    private static string Describe(ReportMetric metric, double[] values) =>
        metric.Name + ": " + ReportWords.Number(metric.Value)
        + (values.Length > 1 ? ", after " + string.Join(", ", values[..^1].TakeLast(8).Select(ReportWords.Number)) : "")
        + (metric.Min is { } min ? "; at least " + ReportWords.Number(min) : "") + (metric.Max is { } max ? "; at most " + ReportWords.Number(max) : "")
        + (metric.Baseline is { } baseline ? "; baseline " + ReportWords.Number(baseline) : "");
}
