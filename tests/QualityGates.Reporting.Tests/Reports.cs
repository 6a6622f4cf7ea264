using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Tests;

/// <summary>Reports that the tests of several formats share.</summary>
internal static class Reports
{
    public static string Root { get; } = Path.Combine(Path.GetTempPath(), "repo");

    /// <summary>What somebody would write into a file name or a column name to be taken for something else.</summary>
    public const string Hostile = "%0A::error::pwn\n::set-output name=x::y\r##vso[task.complete result=Succeeded]##[error]x];code=1 | <script>alert(1)</script> `a``b` @team #1 ]]> \u0001\u202E\uD800 ]\u0085\u2028 [x](http://e.org) www.e.org";

    public static ReportLocation At(string file, int line = 1, int column = 1, string message = "") =>
        new(Path.Combine(Root, file), line, column) { Message = message };

    public static ReportFinding Finding(string id = "MLQ2001", ReportSeverity severity = ReportSeverity.Warning, string message = "It was seen.", string file = "src/Train.cs", int line = 3) => new()
    {
        Id = id,
        Title = "Title of " + id,
        Severity = severity,
        Message = message,
        At = At(file, line, 5),
        HelpLink = "https://example.org/" + id + ".md",
    };

    public static QualityReport Of(params ReportFinding[] findings) => new()
    {
        Root = Root,
        ToolVersion = "0.1.0",
        Projects = [Path.Combine(Root, "src", "App.csproj")],
        Findings = findings,
    };

    /// <summary>Something of everything.</summary>
    public static QualityReport Full { get; } = new()
    {
        Root = Root,
        ToolVersion = "0.1.0",
        Projects = [Path.Combine(Root, "src", "App.csproj"), Path.Combine(Root, "src", "Other.csproj")],
        Findings =
        [
            Finding() with
            {
                At = new ReportLocation(Path.Combine(Root, "src", "Train.cs"), 12, 9, 12, 30),
                Severity = ReportSeverity.Error,
                Evidence = [At("src/Features.cs", 4, 13, "fitted here"), At("src/Train.cs", 7, 9, "split here")],
                Project = Path.Combine(Root, "src", "App.csproj"),
                Fingerprint = "abc",
            },
            Finding("MLQ8305", ReportSeverity.Warning, "The model card has no licence.", "docs/model-card.md", 1) with { Subject = "docs/model-card.md" },
            Finding("MLQ1006", ReportSeverity.Note, "Runs with several threads."),
            Finding("MLQ4001", file: "src/Old.cs") with { Suppression = new Suppression(SuppressionKind.Baseline, "known since March") },
            Finding("MLQ8203", file: "metrics.json") with { Suppression = new Suppression(SuppressionKind.Waiver, "under review") },
            Finding("MLQ1002", file: "src/Seed.cs") with { Suppression = new Suppression(SuppressionKind.Source, "only for the demo") },
        ],
        Gates =
        [
            new ReportGate("MLQ8001", "Lock file not opted in", "Dependencies", GateState.Passed, ["src/packages.lock.json"]),
            new ReportGate("MLQ8106", "Splits share rows", "Data", GateState.NotEvaluated, ["no split is declared"]),
            new ReportGate("MLQ8203", "Metric below threshold", "Evaluation", GateState.Passed, ["metrics.json"]),
            new ReportGate("MLQ8305", "Model card", "Model", GateState.Failed, ["docs/model-card.md"]),
        ],
        Metrics =
        [
            new ReportMetric
            {
                Name = "auc", Value = 0.83, Min = 0.8, Baseline = 0.82, HigherIsBetter = true, State = GateState.Passed, Samples = 1485, File = Path.Combine(Root, "metrics.json"),
                History = [new MetricPoint("aaaaaaa", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), 0.79), new MetricPoint("bbbbbbb", new DateTimeOffset(2026, 2, 2, 3, 4, 5, TimeSpan.Zero), 0.82)],
            },
            new ReportMetric { Name = "log_loss", Value = double.NaN, Max = 0.5, State = GateState.Failed, File = Path.Combine(Root, "metrics.json") },
        ],
    };

    /// <summary>Every text of it is hostile.</summary>
    public static QualityReport HostileOne { get; } = new()
    {
        Root = Root,
        Projects = [Path.Combine(Root, Hostile)],
        Failures = [Hostile],
        Findings =
        [
            Finding(message: Hostile, file: Hostile) with
            {
                Title = Hostile, Subject = Hostile, Project = Path.Combine(Root, Hostile), Evidence = [At(Hostile, 2, 1, Hostile)], Severity = ReportSeverity.Error,
            },
            Finding(message: Hostile, file: Hostile) with { Title = Hostile, Suppression = new Suppression(SuppressionKind.Waiver, Hostile) },
            .. Enumerable.Range(0, 12).Select(i => Finding(message: Hostile, file: Hostile, line: i + 10)),
        ],
        Gates = [new ReportGate("MLQ8305", Hostile, Hostile, GateState.Failed, [Hostile])],
        Metrics = [new ReportMetric { Name = Hostile, Value = 0.5, File = Path.Combine(Root, Hostile), State = GateState.NotEvaluated }],
    };

    public static string Write(this QualityReport report, ReportFormat format, ReportOptions? options = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ReportWriter.Write(report, format, text, options);
        return text.ToString();
    }

    public static string[] Lines(this QualityReport report, ReportFormat format, ReportOptions? options = null) =>
        report.Write(format, options).TrimEnd('\n').Split('\n');

    public static string Visible { get; } = VisibleLine.Of(Hostile);
}
