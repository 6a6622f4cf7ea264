// corpus: The scores of a forest for credits are calibrated with a part that is kept for it, and neither learned from nor reported.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credits;

public sealed class Credit
{
    [LoadColumn(0)] public float Amount { get; set; }

    [LoadColumn(1)] public float Months { get; set; }

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3), ColumnName("Label")] public bool Defaulted { get; set; }
}

public sealed class CreditModel
{
    private readonly MLContext _ml = new(seed: 48);

    public ITransformer? Scoring { get; private set; }

    public CalibratedBinaryClassificationMetrics Train(string path)
    {
        var credits = _ml.Data.LoadFromTextFile<Credit>(path, separatorChar: ',', hasHeader: true);
        var (rest, test) = Halves(credits, 0.2);
        var (train, calibration) = Halves(rest, 0.25);

        var forest = _ml.Transforms.Concatenate("Features", "Amount", "Months", "Income")
            .Append(_ml.BinaryClassification.Trainers.FastForest(numberOfTrees: 250))
            .Fit(train);
        var calibrator = _ml.BinaryClassification.Calibrators.Platt().Fit(forest.Transform(calibration));

        Scoring = forest.Append(calibrator);
        return _ml.BinaryClassification.Evaluate(Scoring.Transform(test));
    }

    private (IDataView First, IDataView Second) Halves(IDataView rows, double share)
    {
        var split = _ml.Data.TrainTestSplit(rows, share, seed: 48);
        return (split.TrainSet, split.TestSet);
    }
}
