// corpus: Folds and split are cut by a text key of the patient which the options name; the label is another column, so all is as it should be.
// library: ML.NET
// axis: service, options record
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic;

public sealed class Visit
{
    public string Patient { get; set; } = "";

    public float Pressure { get; set; }

    public float Pulse { get; set; }

    public float Weight { get; set; }

    public bool Readmitted { get; set; }
}

public sealed record StudyOptions(string Label, string Group, string[] Inputs, int Folds = 5, int Seed = 4)
{
    public static StudyOptions Default { get; } = new(
        nameof(Visit.Readmitted),
        nameof(Visit.Patient),
        [nameof(Visit.Pressure), nameof(Visit.Pulse), nameof(Visit.Weight)]);
}

public interface IReadmissionStudy
{
    (double Mean, double Spread) CrossValidate(IDataView visits);

    CalibratedBinaryClassificationMetrics HoldOut(IDataView visits);
}

public sealed class ReadmissionStudy(MLContext ml, StudyOptions options) : IReadmissionStudy
{
    public (double Mean, double Spread) CrossValidate(IDataView visits)
    {
        var areas = ml.BinaryClassification
            .CrossValidate(visits, Estimator(), options.Folds, options.Label, samplingKeyColumnName: options.Group, seed: options.Seed)
            .Select(fold => fold.Metrics.AreaUnderPrecisionRecallCurve)
            .ToArray();
        var mean = areas.Average();
        return (mean, Math.Sqrt(areas.Average(area => (area - mean) * (area - mean))));
    }

    public CalibratedBinaryClassificationMetrics HoldOut(IDataView visits)
    {
        var split = ml.Data.TrainTestSplit(visits, 0.25, options.Group, options.Seed);
        var model = Estimator().Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), options.Label);
    }

    private IEstimator<ITransformer> Estimator() =>
        ml.Transforms.Concatenate("Features", options.Inputs)
            .Append(ml.BinaryClassification.Trainers.FastTree(options.Label, "Features"));
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 4);
        var random = new Random(4);
        var visits = Enumerable.Range(0, 1200)
            .Select(i => new Visit
            {
                Patient = $"N{i % 240:D4}",
                Pressure = 110 + random.Next(60),
                Pulse = 55 + random.Next(50),
                Weight = 50 + i % 240 / 4f,
                Readmitted = random.Next(5) == 0,
            })
            .ToList();
        var view = ml.Data.LoadFromEnumerable(visits);
        IReadmissionStudy study = new ReadmissionStudy(ml, StudyOptions.Default);
        var (mean, spread) = study.CrossValidate(view);
        Console.WriteLine(FormattableString.Invariant($"AUPRC {mean:F3} +/- {spread:F3}"));
        var held = study.HoldOut(view);
        Console.WriteLine(FormattableString.Invariant($"held out: AUC {held.AreaUnderRocCurve:F3}, F1 {held.F1Score:F3}, log loss {held.LogLoss:F3}"));
    }
}
