// corpus: A forest learns from one part, its calibrator from a second one kept for it, and the third part tells how good both are.
// library: ML.NET
// axis: class with phases
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new FrostStudy(new MLContext(seed: 12), args[0]);
var metrics = study.Measure();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, log-loss {metrics.LogLoss:F3}"));

internal sealed class FrostStudy
{
    private readonly MLContext ml;
    private readonly IDataView known;
    private readonly IDataView kept;
    private readonly IDataView asked;

    public FrostStudy(MLContext ml, string path)
    {
        this.ml = ml;
        var nights = ml.Data.LoadFromTextFile<Night>(path, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(nights, 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25);
        (known, kept, asked) = (inner.TrainSet, inner.TestSet, outer.TestSet);
    }

    public CalibratedBinaryClassificationMetrics Measure()
    {
        var forest = ml.Transforms.Concatenate("Features", nameof(Night.Cloud), nameof(Night.Wind), nameof(Night.Evening))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Night.Frost)))
            .Fit(known);
        var calibrator = ml.BinaryClassification.Calibrators.Platt(nameof(Night.Frost)).Fit(forest.Transform(kept));
        return ml.BinaryClassification.Evaluate(calibrator.Transform(forest.Transform(asked)), nameof(Night.Frost));
    }
}

internal sealed class Night
{
    [LoadColumn(0)] public float Cloud { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Evening { get; set; }

    [LoadColumn(3)] public bool Frost { get; set; }
}
