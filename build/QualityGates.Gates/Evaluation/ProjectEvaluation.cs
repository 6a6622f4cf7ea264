using QualityGates.Gates.Configuration;
using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Evaluation;

/// <summary>The evaluation of a project against its settings, computed once and told by the gates MLQ8201 to MLQ8209.</summary>
internal sealed class ProjectEvaluation
{
    private readonly ProjectContext _project;
    private readonly List<Verdict> _verdicts = [];

    public ProjectEvaluation(ProjectContext project)
    {
        _project = project;
        Settings = project.Configuration.Find(EvaluationSettings.Section)?.Value;
        Files = new EvaluationFiles(project, Settings, _verdicts);
        foreach (var file in Files.Metrics)
        {
            ReportNotANumber(file);
        }

        if (Settings is null || Settings.Thresholds.Count == 0)
        {
            ReportNotEvaluated();
        }
        else if (Files.Artefacts.Count == 0)
        {
            Add(Verdict.NotEvaluated, "Thresholds are set and no metrics file is named, so nothing is evaluated. Write { \"kind\": \"metrics\", \"path\": \"metrics.json\" } into \"artefacts\".",
                Settings.File, Settings.At, ConfigurationReader.FileName);
        }
        else
        {
            Judge(Settings);
        }

        _verdicts.AddRange(FreshnessCheck.Of(project, Settings, Files));
    }

    public EvaluationSettings? Settings { get; }

    public EvaluationFiles Files { get; }

    public IReadOnlyList<Verdict> Verdicts => _verdicts;

    private void Judge(EvaluationSettings settings)
    {
        var baseline = new BaselineCheck(settings, Files, _verdicts);
        foreach (var threshold in settings.Thresholds)
        {
            if (Resolve(settings, threshold) is { } metric)
            {
                new ThresholdCheck(_project, settings, threshold, metric, Files, _verdicts).Run();
                baseline.Judge(threshold, metric);
            }
        }
    }

    // The one metric a threshold is about. A file that could not be read may have it: then nothing is said.
    private Metric? Resolve(EvaluationSettings settings, MapEntry<MetricThreshold> threshold)
    {
        var found = EvaluationFiles.Find(Files.Metrics, threshold.Name);
        if (found.Count == 1)
        {
            return found[0].IsFinite ? found[0] : null;
        }

        if (found.Count == 0 && Files.Metrics.SelectMany(file => file.FindText(threshold.Name)).FirstOrDefault() is { } text)
        {
            Add(Verdict.Unusable, "\"" + text.Name + "\" is " + (text.Text == "null" ? "null" : "\"" + text.Text + "\"")
                + ", which is no number, so its threshold cannot be judged. Write a number with a decimal point, with the invariant culture.", text.File, text.At, threshold.Name);
        }
        else if (Files.AllRead || found.Count > 1)
        {
            Add(Verdict.Missing, NotOne(threshold.Name, found), settings.File, threshold.NameAt, threshold.Name);
        }

        return null;
    }

    private string NotOne(string name, IReadOnlyList<Metric> found)
    {
        if (found.Count == 0)
        {
            var names = Files.Metrics.SelectMany(file => file.Metrics).Select(metric => metric.Name).Distinct().ToArray();
            return "There is no metric \"" + name + "\" in " + List(Files.Artefacts.Select(artefact => artefact.Path)) + ", so its threshold is not judged. "
                + (NearestName.Of(name, names) is { } nearest ? "Write \"" + nearest + "\"." : "Write one of: " + List(names) + ".");
        }

        var files = List(Files.Artefacts.Where(artefact => found.Any(metric => metric.File == artefact.FullPath)).Select(artefact => artefact.Path));
        var different = found.Select(metric => metric.Name).Distinct().ToArray();
        return different.Length > 1
            ? "\"" + name + "\" can mean several metrics of " + files + ", so its threshold is not judged. Write one of: " + List(different) + "."
            : "\"" + name + "\" stands in several metrics files, " + files + ", so its threshold is not judged. Give it a name of its own in each, for instance { \"north\": { \""
                + name.Split('/').Last() + "\": … } }, or require one of these files only.";
    }

    // In a slice of one class an AUC is undefined, and rightly so; only a threshold on it makes that a fault.
    private void ReportNotANumber(MetricsFile file)
    {
        var group = MetricsFile.Normal(Settings?.SliceGroup ?? EvaluationSettings.DefaultSliceGroup) + "/";
        var bad = file.Metrics.Where(metric => !metric.IsFinite && !MetricsFile.Normal(metric.Name).StartsWith(group, StringComparison.Ordinal)).ToArray();
        if (bad.Length > 0)
        {
            var others = bad.Skip(1).Select(metric => metric.Name).ToArray();
            Add(Verdict.Unusable, "\"" + bad[0].Name + "\" is " + Verdict.Show(bad[0].Value) + (others.Length > 0 ? ", and so are " + List(others) : "")
                + ". No comparison with it fails, so a broken model passes. Find out where the number is lost (empty test set, one class only, diverged training) and evaluate again.",
                bad[0].File, bad[0].At, bad[0].Name);
        }
    }

    private void ReportNotEvaluated()
    {
        foreach (var artefact in Files.Artefacts)
        {
            if (Files.Metrics.FirstOrDefault(file => file.Path == artefact.FullPath) is not { } file)
            {
                continue;
            }

            Add(Verdict.NotEvaluated, "Not evaluated: no threshold is set for " + artefact.Path + ", so a worse model passes like a better one. Write into qualitygates.json: "
                + Suggestion(file) + ".", artefact.DeclaredIn, artefact.DeclaredAt, artefact.Path);
        }
    }

    private static string Suggestion(MetricsFile file)
    {
        var known = file.Metrics.FirstOrDefault(metric => metric.IsFinite && MetricDirection.Of(metric.Name) is not null);
        return "\"evaluation\": { \"thresholds\": { \"" + (known?.Name ?? "auc") + "\": { "
            + (known is null ? "\"min\": 0.8" : Bound(known)) + " } } }";
    }

    // Rounded to the side on which the present value passes.
    private static string Bound(Metric metric)
    {
        var scale = Math.Pow(10, Math.Max(0, Math.Min(12, 2 - Math.Floor(Math.Log10(Math.Max(1e-9, Math.Abs(metric.Value)))))));
        return MetricDirection.Of(metric.Name) == Direction.Higher
            ? "\"min\": " + Verdict.Show(Math.Floor(metric.Value * scale) / scale)
            : "\"max\": " + Verdict.Show(Math.Ceiling(metric.Value * scale) / scale);
    }

    private static string List(IEnumerable<string> names)
    {
        var listed = names.Take(8).ToArray();
        return string.Join(", ", listed) + (names.Skip(8).Any() ? " and more" : "");
    }

    private void Add(string gate, string message, string file, Place at, string subject) => _verdicts.Add(new Verdict(gate, message, file, at, subject));
}
