// corpus: A support vector machine gets a Platt calibrator behind it, fitted on rows of its own, so the evaluation with probabilities and a threshold of one half are right.
// library: ML.NET
// axis: service, calibrator
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Loan
{
    public float Sum { get; set; }

    public float Income { get; set; }

    public float Years { get; set; }

    public bool Defaulted { get; set; }
}

public sealed class LoanRisk
{
    public float Probability { get; set; }
}

public sealed record LoanQuality(double LogLoss, double RocArea, double F1, int Refused);

public sealed class LoanDesk
{
    private const float Limit = 0.5f;
    private readonly MLContext _ml = new(seed: 19);

    public LoanQuality Run(IReadOnlyList<Loan> loans, IReadOnlyList<Loan> applications)
    {
        var outer = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(loans), testFraction: 0.2);
        var inner = _ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

        var machine = _ml.Transforms.Concatenate("Features", nameof(Loan.Sum), nameof(Loan.Income), nameof(Loan.Years))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.BinaryClassification.Trainers.LinearSvm(nameof(Loan.Defaulted), numberOfIterations: 10))
            .Fit(inner.TrainSet);
        var calibrator = _ml.BinaryClassification.Calibrators.Platt(nameof(Loan.Defaulted))
            .Fit(machine.Transform(inner.TestSet));

        var metrics = _ml.BinaryClassification.Evaluate(calibrator.Transform(machine.Transform(outer.TestSet)), nameof(Loan.Defaulted));

        var scored = calibrator.Transform(machine.Transform(_ml.Data.LoadFromEnumerable(applications)));
        var refused = _ml.Data.CreateEnumerable<LoanRisk>(scored, reuseRowObject: false).Count(risk => risk.Probability > Limit);
        return new LoanQuality(metrics.LogLoss, metrics.AreaUnderRocCurve, metrics.F1Score, refused);
    }
}
