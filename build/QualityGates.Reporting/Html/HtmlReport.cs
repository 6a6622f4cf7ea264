using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Reporting.Formats;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Html;

/// <summary>
/// One page that needs nothing else: readable offline, printable. What does not change with a filter is plain HTML; findings are data that the
/// page's own script shows, so that ten thousand of them cost nothing until they are looked at. The page allows its own script and style by
/// their hashes and nothing else: text that found a way into the markup could still not run.
/// </summary>
public static class HtmlReport
{
    public static void Write(QualityReport report, TextWriter output)
    {
        var style = Resource("report.css");
        var script = Resource("report.js");
        var verdict = ReportWords.Of(report.Verdict);
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + Hash(style) + "'; script-src '" + Hash(script) + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>QualityGates.ML: " + verdict + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n");
        output.Write("<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
        WriteVerdict(report, verdict, output);
        output.Write("<main>\n");
        WriteGates(report, output);
        WriteMetrics(report, output);
        WriteRules(report, output);
        WriteFindings(report, output);
        output.Write("</main>\n<footer><p>QualityGates.ML" + (report.ToolVersion.Length > 0 ? " " + Text(report.ToolVersion) : "") + ". Checked: "
            + Text(string.Join(", ", report.Projects.Take(20).Select(project => ReportPath.From(report.Root, project))) + (report.Projects.Count > 20 ? " and " + ReportWords.Number(report.Projects.Count - 20) + " more" : ""))
            + ".</p></footer>\n<script type=\"application/json\" id=\"data\">");
        output.Write(FindingData.Of(report));
        output.Write("</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(VisibleLine.Of(text));

    private static void WriteVerdict(QualityReport report, string verdict, TextWriter output)
    {
        output.Write("<header>\n<div class=\"head\"><h1>QualityGates.ML</h1><button type=\"button\" id=\"theme\" class=\"theme\">Light / dark</button></div>\n<div class=\"verdict " + verdict + "\" role=\"status\"><strong>"
            + char.ToUpperInvariant(verdict[0]) + verdict[1..] + "</strong><p>" + Text(ReportWords.Summary(report)) + "</p></div>\n");
        if (report.Failures.Count > 0)
        {
            output.Write("<h2>Not checked</h2>\n<ul class=\"failures\">\n");
            foreach (var failure in report.Failures)
            {
                output.Write("<li>" + Text(failure) + "</li>\n");
            }

            output.Write("</ul>\n");
        }

        output.Write("</header>\n");
    }

    // An ordered list of stages: a stage that has a day of its own can show it at its head.
    private static void WriteGates(QualityReport report, TextWriter output)
    {
        if (report.Gates.Count == 0)
        {
            return;
        }

        output.Write("<section aria-labelledby=\"gates\">\n<h2 id=\"gates\">Gates</h2>\n<ol class=\"stages\">\n");
        foreach (var stage in report.Gates.GroupBy(gate => gate.Stage, StringComparer.Ordinal))
        {
            output.Write("<li>\n<h3>" + Text(stage.Key) + "</h3>\n");
            foreach (var phase in report.Phases.Where(phase => phase.Stages.Contains(stage.Key)))
            {
                output.Write("<p class=\"phase\">" + Text(phase.Name) + (phase.Deadline is { } day ? " by <time datetime=\"" + Day(day) + "\">" + Day(day) + "</time>" : "") + "</p>\n");
            }

            var loud = stage.Where(gate => gate.State != GateState.NotEvaluated).OrderBy(gate => gate.State == GateState.Failed ? 0 : 1).ToArray();
            if (loud.Length > 0)
            {
                WriteGateList(loud, output);
            }

            // Most projects have only some of what can be looked at; the rest is told, and does not stand in the way.
            var silent = stage.Where(gate => gate.State == GateState.NotEvaluated).ToArray();
            if (silent.Length > 0)
            {
                output.Write("<div class=\"gates\"><details><summary>" + Sign(GateState.NotEvaluated) + " " + ReportWords.Number(silent.Length) + " not evaluated</summary>\n");
                WriteGateList(silent, output);
                output.Write("</details></div>\n");
            }

            output.Write("</li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    private static void WriteGateList(IEnumerable<ReportGate> gates, TextWriter output)
    {
        output.Write("<ul class=\"gates\">\n");
        foreach (var gate in gates)
        {
            var state = ReportWords.Of(gate.State);
            output.Write("<li><span class=\"state " + state.Replace(' ', '-') + "\">" + Sign(gate.State) + " " + state + "</span> " + Link(gate.Id, gate.HelpLink) + " " + Text(gate.Title));
            foreach (var evidence in gate.Evidence.Take(5))
            {
                output.Write("<small>" + Text(evidence) + "</small>");
            }

            output.Write((gate.Evidence.Count > 5 ? "<small>and " + ReportWords.Number(gate.Evidence.Count - 5) + " more</small>" : "") + "</li>\n");
        }

        output.Write("</ul>\n");
    }

    private static void WriteMetrics(QualityReport report, TextWriter output)
    {
        if (report.Metrics.Count == 0)
        {
            return;
        }

        output.Write("<section aria-labelledby=\"metrics\">\n<h2 id=\"metrics\">Metrics</h2>\n<div class=\"metrics\">\n");
        for (var i = 0; i < report.Metrics.Count; i++)
        {
            var metric = report.Metrics[i];
            var state = ReportWords.Of(metric.State);
            output.Write("<article class=\"metric\">\n<h3>" + Text(metric.Name) + "</h3>\n<dl><dt>Value</dt><dd>" + ReportWords.Number(metric.Value) + " <span class=\"state " + state.Replace(' ', '-') + "\">" + Sign(metric.State) + " " + state + "</span></dd>");
            Entry("Wanted", MarkdownFormat.Wanted(metric));
            Entry("Baseline", metric.Baseline is { } baseline ? ReportWords.Number(baseline) + Change(metric, baseline) : "");
            Entry("Better", metric.HigherIsBetter switch { true => "higher", false => "lower", _ => "" });
            Entry("Rows", metric.Samples is { } samples ? ReportWords.Number(samples) : "");
            Entry("File", ReportPath.From(report.Root, metric.File));
            output.Write("</dl>\n" + MetricChart.Of(metric, i) + "</article>\n");
        }

        output.Write("</div>\n</section>\n");

        void Entry(string term, string value)
        {
            if (value.Length > 0)
            {
                output.Write("<dt>" + term + "</dt><dd>" + Text(value) + "</dd>");
            }
        }
    }

    private static string Change(ReportMetric metric, double baseline)
    {
        var change = metric.Value - baseline;
        return double.IsFinite(change) ? " (" + (change >= 0 ? "+" : "") + ReportWords.Number(change) + ")" : "";
    }

    private static void WriteRules(QualityReport report, TextWriter output)
    {
        var rules = report.Findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        output.Write("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">Findings by rule</h2>\n<table>\n<thead><tr><th scope=\"col\">Id</th><th scope=\"col\">Title</th><th scope=\"col\" class=\"number\">Open</th><th scope=\"col\" class=\"number\">Accepted</th><th scope=\"col\">Precision</th></tr></thead>\n<tbody>\n");
        foreach (var rule in rules)
        {
            output.Write("<tr><th scope=\"row\">" + Link(rule.Key, rule.First().HelpLink) + "</th><td>" + Text(rule.First().Title) + "</td><td class=\"number\">" + ReportWords.Number(rule.Count(finding => finding.IsActive))
                + "</td><td class=\"number\">" + ReportWords.Number(rule.Count(finding => !finding.IsActive)) + "</td><td>" + Text(report.PrecisionNotes.GetValueOrDefault(rule.Key, "")) + "</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n</section>\n");
    }

    private static void WriteFindings(QualityReport report, TextWriter output)
    {
        output.Write("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>\n");
        if (report.Findings.Count == 0)
        {
            output.Write("<p>None.</p>\n");
        }

        output.Write("<form id=\"filter\" class=\"filter\" role=\"search\"" + (report.Findings.Count == 0 ? " hidden" : "") + ">\n<label for=\"search\">Search</label><input type=\"search\" id=\"search\" autocomplete=\"off\" placeholder=\"id, file, message — press / to get here\">\n");
        foreach (var severity in (string[])["error", "warning", "note"])
        {
            output.Write("<label><input type=\"checkbox\" name=\"severity\" value=\"" + severity + "\" checked> " + severity + "s</label>\n");
        }

        output.Write("<label><input type=\"checkbox\" id=\"accepted\"> accepted too</label>\n<output id=\"status\" aria-live=\"polite\"></output>\n</form>\n<div id=\"list\"></div>\n<noscript><p>Findings are shown by this page's script. Without it: the table above, or mlgates check.</p></noscript>\n</section>\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Sign(GateState state) => "<span aria-hidden=\"true\">" + (state switch { GateState.Passed => "✓", GateState.Failed => "✗", _ => "–" }) + "</span>";

    // An address from anywhere must not be one that runs something.
    internal static bool IsWebAddress(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http");

    private static string Link(string text, string link) =>
        IsWebAddress(link) ? "<a href=\"" + Text(link) + "\">" + Text(text) + "</a>" : Text(text);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page/" + name)!;
        using var reader = new StreamReader(stream);
        // The hash is of what a browser sees: it makes LF of every line break.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
