using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Evaluation;

/// <summary>Metrics beside those of the accepted model: worse than allowed, better than believable, or not comparable.</summary>
internal sealed class BaselineCheck
{
    // Where evaluations put the identity of their test data when the settings do not say.
    private static readonly string[] DataIds =
        ["data/sha256", "data_sha256", "data/hash", "data_hash", "data/id", "data_id", "dataset/sha256", "dataset_sha256", "dataset/hash", "dataset_hash", "dataset/revision", "dataset/id", "dataset_id", "data/version", "data_version"];

    private readonly EvaluationSettings _settings;
    private readonly EvaluationFiles _files;
    private readonly List<Verdict> _verdicts;
    private readonly bool _isComparable;

    public BaselineCheck(EvaluationSettings settings, EvaluationFiles files, List<Verdict> verdicts)
    {
        _settings = settings;
        _files = files;
        _verdicts = verdicts;
        _isComparable = files.Baseline.Count > 0 && settings.Thresholds.Any(threshold => threshold.Value.ComparesWithBaseline) && IsSameData();
    }

    public void Judge(MapEntry<MetricThreshold> entry, Metric metric)
    {
        var threshold = entry.Value;
        if (!_isComparable || !threshold.ComparesWithBaseline || EvaluationSettings.DirectionOf(entry) is not { } direction)
        {
            return;
        }

        var found = EvaluationFiles.Find(_files.Baseline, metric.Name);
        // The accepted model may have been written by a program that names its metrics less fully.
        found = found.Count > 0 ? found : EvaluationFiles.Find(_files.Baseline, entry.Name);
        if (found.Count != 1 || !found[0].IsFinite)
        {
            Add(Verdict.Regressed, "The baseline " + _files.BaselineName + " has no value of \"" + metric.Name
                + "\", so a worse one passes. Run mlgates metrics accept and commit the file.", metric, entry.Name);
            return;
        }

        var old = found[0];
        var worse = direction == Direction.Higher ? old.Value - metric.Value : metric.Value - old.Value;
        var noise = threshold.Noise ?? Noise(metric, old) ?? 0;
        if (Math.Abs(worse) <= noise + ThresholdCheck.Tolerance(old.Value))
        {
            return;
        }

        var allowed = Math.Min(threshold.MaxRegression ?? double.MaxValue, threshold.MaxRegressionPercent * Math.Abs(old.Value) / 100 ?? double.MaxValue);
        if (allowed < double.MaxValue && worse > allowed + ThresholdCheck.Tolerance(old.Value))
        {
            Add(Verdict.Regressed, Change(metric, old) + ": worse by " + Verdict.Show(worse) + ", allowed " + Verdict.Show(allowed) + Chance(noise)
                + ". Improve the model; or, if the change is wanted, run mlgates metrics accept and commit what it writes.", metric, entry.Name);
        }
        else if (threshold.MaxImprovement is { } believed && -worse > believed + ThresholdCheck.Tolerance(old.Value))
        {
            Add(Verdict.Suspicious, Change(metric, old) + ": better by " + Verdict.Show(-worse) + ", more than the " + Verdict.Show(believed)
                + " believed" + Chance(noise) + ". Look for a leak: test rows among the training rows, steps fitted before the split, the label among the features."
                + " If the gain is real, run mlgates metrics accept and commit what it writes.", metric, entry.Name);
        }
    }

    /// <summary>Where the identity of the test data may stand.</summary>
    internal static IReadOnlyList<string> DataIdsOf(EvaluationSettings settings) => settings.DataId is { } written ? [written.Value] : DataIds;

    /// <summary>Of the difference of two values: their errors add as squares. Null when neither file says anything.</summary>
    internal static double? Noise(Metric left, Metric right) =>
        left.Noise is null && right.Noise is null ? null : Math.Sqrt(Square(left.Noise ?? 0) + Square(right.Noise ?? 0));

    private bool IsSameData()
    {
        foreach (var name in DataIdsOf(_settings))
        {
            var now = _files.Metrics.SelectMany(file => file.FindText(name)).FirstOrDefault();
            var then = _files.Baseline.SelectMany(file => file.FindText(name)).FirstOrDefault();
            if (now is not null && then is not null)
            {
                if (string.Equals(now.Text.Trim(), then.Text.Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                _verdicts.Add(new Verdict(Verdict.Regressed, "\"" + now.Name + "\" is \"" + now.Text + "\" and in the baseline " + _files.BaselineName + " \"" + then.Text
                    + "\": the two were measured on different data, so no difference between them says anything. Evaluate both models on the same rows, then run mlgates metrics accept.",
                    now.File, now.At, now.Name));
                return false;
            }

            if (_settings.DataId is { } wanted && _files.AllRead)
            {
                _verdicts.Add(new Verdict(Verdict.Regressed, "\"" + wanted.Value + "\", which should say what data was measured on, is not in "
                    + (now is null ? string.Join(", ", _files.Artefacts.Select(artefact => artefact.Path)) : "the baseline " + _files.BaselineName)
                    + ", so the two are not compared. Write the hash of the test data there" + (now is null ? "." : ", by mlgates metrics accept."), _settings.File, wanted.At, wanted.Value));
                return false;
            }
        }

        return true;
    }

    private string Change(Metric metric, Metric old) => "\"" + metric.Name + "\" is " + Verdict.Show(metric.Value) + " and was " + Verdict.Show(old.Value)
        + " in the baseline " + _files.BaselineName;

    private static string Chance(double noise) => noise > 0 ? " (chance explains " + Verdict.Show(noise) + ")" : "";

    private static double Square(double value) => value * value;

    private void Add(string gate, string message, Metric metric, string subject) => _verdicts.Add(new Verdict(gate, message, metric.File, metric.At, subject));
}
