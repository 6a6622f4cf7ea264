// corpus: The scores of a forest are calibrated on rows that are kept for it, neither learned from nor judged on.
// library: ML.NET
// axis: class library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Screening;

public sealed class Sample
{
    [LoadColumn(0, 29)]
    [VectorType(30)]
    [ColumnName("Features")]
    public float[] Cells { get; set; } = [];

    [LoadColumn(30)]
    [ColumnName("Label")]
    public bool Malignant { get; set; }
}

public sealed class CalibratedScreen
{
    private readonly MLContext _ml = new(seed: 1);

    public CalibratedBinaryClassificationMetrics Measure(string path)
    {
        var samples = _ml.Data.LoadFromTextFile<Sample>(path, separatorChar: ',', hasHeader: false);
        var outer = _ml.Data.TrainTestSplit(samples, testFraction: 0.3, seed: 3);
        var halves = _ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5, seed: 4);
        var (kept, judged) = (halves.TrainSet, halves.TestSet);

        var forest = _ml.BinaryClassification.Trainers.FastForest().Fit(outer.TrainSet);
        var calibrator = _ml.BinaryClassification.Calibrators.Platt().Fit(forest.Transform(kept));
        return _ml.BinaryClassification.Evaluate(calibrator.Transform(forest.Transform(judged)));
    }
}
