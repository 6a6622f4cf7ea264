using System.Globalization;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Evaluation;

/// <summary>The present metrics as the new baseline, and what that changes. Nothing is written until <see cref="Save"/>.</summary>
public sealed class BaselineUpdate
{
    private BaselineUpdate(string path, string shown, string text, IReadOnlyList<string> changes, bool isNew)
    {
        Path = path;
        Shown = shown;
        Text = text;
        Changes = changes;
        IsNew = isNew;
    }

    /// <summary>Absolute path of the baseline.</summary>
    public string Path { get; }

    /// <summary>As messages show it.</summary>
    public string Shown { get; }

    internal string Text { get; }

    /// <summary>A line a metric that is new, gone or different; empty when nothing changes.</summary>
    public IReadOnlyList<string> Changes { get; }

    /// <summary>True when there was no baseline before.</summary>
    public bool IsNew { get; }

    /// <summary>Null with a problem that says what to do.</summary>
    public static BaselineUpdate? Prepare(ProjectInput input, out string problem)
    {
        var project = new ProjectContext(input, new FileLedger());
        var evaluation = project.Evaluation;
        problem = Obstacle(project, evaluation);
        if (problem.Length > 0)
        {
            return null;
        }

        var target = evaluation.Settings!.Baseline!.Value;
        var metrics = evaluation.Files.Metrics.SelectMany(file => file.Metrics).ToArray();
        if (metrics.GroupBy(metric => metric.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            problem = "\"" + twice.Key + "\" is in several metrics files, so nobody can tell which one is meant. Name one file of kind metrics, or metrics of different names.";
            return null;
        }

        var old = project.Files.FileExists(target.Full) ? MetricsFile.Read(project.Files, target.Full) : null;
        return new BaselineUpdate(target.Full, target.Shown, Write(metrics, DataIds(evaluation)), [.. Difference(evaluation, metrics, old)], old is null);
    }

    /// <summary>Writes the file; throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when that fails.</summary>
    public void Save() => Files.AtomicFile.Write(Path, Text);

    private static string Obstacle(ProjectContext project, ProjectEvaluation evaluation)
    {
        if (project.Configuration.Problems.Count > 0)
        {
            var first = project.Configuration.Problems[0];
            return "qualitygates.json has a fault in line " + first.At.Line.ToString(CultureInfo.InvariantCulture) + ": " + first.Message;
        }

        if (evaluation.Settings?.Baseline is null)
        {
            return "no baseline file is named. Write into qualitygates.json: \"evaluation\": { \"baseline\": \"metrics.baseline.json\", \"thresholds\": { \"auc\": { \"maxRegression\": 0.01 } } }.";
        }

        if (!evaluation.Files.AllRead || evaluation.Files.Metrics.Count == 0)
        {
            return evaluation.Verdicts.FirstOrDefault(verdict => verdict.Gate == Verdict.Unusable)?.Message
                ?? "there are no metrics to accept. Name a file of kind metrics in \"artefacts\", and run the program that writes it.";
        }

        return evaluation.Verdicts.FirstOrDefault(verdict => verdict.Gate == Verdict.Unusable)?.Message ?? "";
    }

    private static IEnumerable<MetricText> DataIds(ProjectEvaluation evaluation) => BaselineCheck.DataIdsOf(evaluation.Settings!)
        .SelectMany(name => evaluation.Files.Metrics.SelectMany(file => file.FindText(name)))
        .GroupBy(text => text.Name).Select(same => same.First());

    // A line a metric, in the order of the metrics file, so that a review of the change reads like a table.
    private static string Write(IReadOnlyList<Metric> metrics, IEnumerable<MetricText> texts)
    {
        var lines = texts.Select(text => JsonText.Quote(text.Name) + ": " + JsonText.Quote(text.Text))
            .Concat(metrics.Where(metric => metric.IsFinite).Select(metric => JsonText.Quote(metric.Name) + ": " + Value(metric)));
        return "{\n  " + string.Join(",\n  ", lines) + "\n}\n";
    }

    private static string Value(Metric metric)
    {
        var value = Number(metric.Value);
        return metric.Interval is var (lower, upper) ? "{ \"value\": " + value + ", \"ci\": [" + Number(lower) + ", " + Number(upper) + "] }"
            : metric.Spread is { } spread ? "{ \"value\": " + value + ", \"std\": " + Number(spread)
                + (metric.Repetitions > 1 ? ", \"runs\": " + metric.Repetitions.ToString(CultureInfo.InvariantCulture) : "") + " }"
            : value;
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Difference(ProjectEvaluation evaluation, IReadOnlyList<Metric> metrics, MetricsFile? old)
    {
        foreach (var metric in metrics)
        {
            var before = old?.Exact(metric.Name);
            if (before is null)
            {
                yield return metric.Name + ": " + Verdict.Show(metric.Value) + " (new)";
            }
            else if (!before.Value.Equals(metric.Value))
            {
                var direction = evaluation.Settings!.Thresholds.Where(threshold => EvaluationFiles.Find([.. evaluation.Files.Metrics], threshold.Name) is { Count: 1 } found && found[0] == metric)
                    .Select(EvaluationSettings.DirectionOf).FirstOrDefault() ?? MetricDirection.Of(metric.Name);
                var change = metric.Value - before.Value;
                yield return metric.Name + ": " + Verdict.Show(before.Value) + " -> " + Verdict.Show(metric.Value) + " ("
                    + (direction is null ? (change > 0 ? "+" : "") + Verdict.Show(change)
                        : (change > 0 == (direction == Direction.Higher) ? "better" : "worse") + " by " + Verdict.Show(Math.Abs(change))) + ")";
            }
        }

        foreach (var gone in old?.Metrics.Where(metric => metrics.All(present => present.Name != metric.Name)) ?? [])
        {
            yield return gone.Name + ": " + Verdict.Show(gone.Value) + " -> gone";
        }
    }
}
