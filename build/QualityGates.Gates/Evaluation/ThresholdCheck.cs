using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Evaluation;

/// <summary>One metric against its own bounds, the naive baseline, the number of rows, and its slices.</summary>
internal sealed class ThresholdCheck(
    ProjectContext project, EvaluationSettings settings, MapEntry<MetricThreshold> entry, Metric metric, EvaluationFiles files, List<Verdict> verdicts)
{
    private readonly MetricThreshold _threshold = entry.Value;
    private readonly Direction? _direction = EvaluationSettings.DirectionOf(entry);

    public void Run()
    {
        CheckBounds();
        CheckNaive();
        CheckSamples();
        if (_threshold.Slices is { } slices)
        {
            CheckSlices(slices.Value, slices.At);
        }
    }

    private void CheckBounds()
    {
        if (_threshold.Min is { } min && metric.Value < min.Value)
        {
            Report(_direction == Direction.Lower, "below", "\"min\"", min.Value);
        }

        if (_threshold.Max is { } max && metric.Value > max.Value)
        {
            Report(_direction == Direction.Higher, "above", "\"max\"", max.Value);
        }
    }

    private void Report(bool isTooGood, string side, string key, double bound)
    {
        var seen = "\"" + metric.Name + "\" is " + Verdict.Show(metric.Value) + ", " + side + " the " + key + " of " + Verdict.Show(bound);
        if (isTooGood)
        {
            Add(Verdict.Suspicious, seen + ": better than believed possible. Look for a leak: test rows among the training rows, steps fitted before the split, the label among the features. "
                + "If the value is right, change " + key + " in qualitygates.json.");
        }
        else
        {
            Add(Verdict.BelowThreshold, seen + ". The model is not good enough to ship. Improve it and evaluate again; or, if less is enough, change " + key + " in qualitygates.json, where it is reviewed.");
        }
    }

    private void CheckNaive()
    {
        if (_threshold.RequiredImprovement is not { } required || _direction is not { } direction)
        {
            return;
        }

        var name = _threshold.Naive?.Value ?? entry.Name;
        var found = EvaluationFiles.Find(files.Naive, name);
        found = found.Count > 0 || _threshold.Naive is not null ? found : EvaluationFiles.Find(files.Naive, metric.Kind);
        found = found.Count > 0 || _threshold.Naive is null ? found : EvaluationFiles.Find(files.Metrics, name);
        if (found.Count != 1 || !found[0].IsFinite)
        {
            verdicts.Add(new Verdict(Verdict.Missing, "There is " + (found.Count > 1 ? "more than one" : "no") + " value of the naive baseline for \"" + entry.Name
                + "\", so nobody can tell whether the model is worth its trouble. Write \"naive\": \"baseline/" + metric.Kind
                + "\" with the name it has in the metrics file, or an artefact of kind baseline that has it.", settings.File, entry.NameAt, entry.Name));
            return;
        }

        var better = direction == Direction.Higher ? metric.Value - found[0].Value : found[0].Value - metric.Value;
        if (better < required - Tolerance(metric.Value))
        {
            Add(Verdict.BelowThreshold, "\"" + metric.Name + "\" is " + Verdict.Show(metric.Value) + " and the naive baseline has " + Verdict.Show(found[0].Value)
                + " (" + found[0].Name + " in " + project.Show(found[0].File) + "): better by " + Verdict.Show(better) + ", wanted " + Verdict.Show(required)
                + ". A rule that needs no training does as well. Improve the model; or change \"requiredImprovement\" in qualitygates.json.");
        }
    }

    private void CheckSamples()
    {
        if (_threshold.MinSamples is not { } least)
        {
            return;
        }

        if (metric.Samples is not { } samples)
        {
            Add(Verdict.TooFewSamples, "How many rows \"" + metric.Name + "\" was computed from is not in " + project.Show(metric.File)
                + ", and at least " + Verdict.Show(least) + " are wanted. Write the number beside it, for instance \"rows\": 1485.");
        }
        else if (samples < least)
        {
            Add(Verdict.TooFewSamples, "\"" + metric.Name + "\" was computed from " + Verdict.Show(samples) + " rows, fewer than the " + Verdict.Show(least)
                + " wanted: chance moves it. Evaluate on more rows.");
        }
    }

    private void CheckSlices(SliceThreshold wanted, Place at)
    {
        var group = MetricsFile.Normal(settings.SliceGroup) + "/";
        var end = "/" + MetricsFile.Normal(metric.Kind);
        var slices = files.Metrics.SelectMany(file => file.Metrics).Where(candidate => MetricsFile.Normal(candidate.Name) is var name
            && name.StartsWith(group, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal) && name.Length > group.Length + end.Length - 1).ToArray();
        if (slices.Length == 0 && files.AllRead)
        {
            verdicts.Add(new Verdict(Verdict.SliceBelowThreshold, "Slices of \"" + entry.Name + "\" are to be judged and there are none: no metric is named "
                + settings.SliceGroup + "/…/" + metric.Kind + ". A model can be good on average and useless for a group. Write the metric per group, for instance { \""
                + settings.SliceGroup + "\": { \"country=de\": { \"" + metric.Kind + "\": 0.8, \"rows\": 400 } } }.", settings.File, at, entry.Name));
        }

        foreach (var slice in slices)
        {
            CheckSlice(slice, wanted);
        }
    }

    private void CheckSlice(Metric slice, SliceThreshold wanted)
    {
        if (wanted.MinSamples is { } least && (slice.Samples is not { } samples || samples < least))
        {
            verdicts.Add(new Verdict(Verdict.TooFewSamples, slice.Samples is { } few
                ? "\"" + slice.Name + "\" was computed from " + Verdict.Show(few) + " rows, fewer than the " + Verdict.Show(least)
                    + " wanted of a slice, so it is not judged. Evaluate on more rows of it, or join it with another slice."
                : "How many rows \"" + slice.Name + "\" was computed from is not in " + project.Show(slice.File) + ", so it is not judged. Write the number beside it, for instance \"rows\": 400.",
                slice.File, slice.At, slice.Name));
            return;
        }

        var (key, bound) = wanted.Min is { } min && !(slice.Value >= min) ? ("min", min) : wanted.Max is { } max && !(slice.Value <= max) ? ("max", max) : ("", 0);
        if (key.Length > 0)
        {
            verdicts.Add(new Verdict(Verdict.SliceBelowThreshold, "\"" + slice.Name + "\" is " + Verdict.Show(slice.Value) + ", beyond the \"" + key + "\" of "
                + Verdict.Show(bound) + " for every slice. The average hides that the model fails this group. Improve it there; or change \"slices\" in qualitygates.json.",
                slice.File, slice.At, slice.Name));
        }
    }

    private void Add(string gate, string message) => verdicts.Add(new Verdict(gate, message, metric.File, metric.At, entry.Name));

    /// <summary>What binary fractions lose: 0.9 - 0.8 is a little less than 0.1.</summary>
    internal static double Tolerance(double value) => 1e-9 * Math.Max(1, Math.Abs(value));
}
