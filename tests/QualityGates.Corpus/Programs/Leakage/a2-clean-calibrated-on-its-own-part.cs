// corpus: The scores of a linear classifier are turned into probabilities by a calibrator that is fitted on a part kept for it; a third part measures both.
// library: ML.NET
// axis: service, calibrator
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Lending;

public sealed class Loan
{
    public float Income { get; set; }

    public float Debt { get; set; }

    public float Years { get; set; }

    public bool Defaults { get; set; }
}

public sealed record Calibrated(double LogLoss, double RocArea);

public sealed class LoanService(int seed)
{
    private readonly MLContext _ml = new(seed);

    public Calibrated Train(IReadOnlyList<Loan> loans)
    {
        var rows = _ml.Data.LoadFromEnumerable(loans);
        var first = _ml.Data.TrainTestSplit(rows, testFraction: 0.4, seed: 1);
        var second = _ml.Data.TrainTestSplit(first.TestSet, testFraction: 0.45, seed: 2);

        var options = new AveragedPerceptronTrainer.Options { LabelColumnName = nameof(Loan.Defaults), NumberOfIterations = 20 };
        var scorer = _ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt), nameof(Loan.Years))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(options))
            .Fit(first.TrainSet);

        var calibrator = _ml.BinaryClassification.Calibrators.Platt(nameof(Loan.Defaults))
            .Fit(scorer.Transform(second.TrainSet));
        var judged = calibrator.Transform(scorer.Transform(second.TestSet));
        var metrics = _ml.BinaryClassification.Evaluate(judged, nameof(Loan.Defaults));
        return new Calibrated(metrics.LogLoss, metrics.AreaUnderRocCurve);
    }
}
