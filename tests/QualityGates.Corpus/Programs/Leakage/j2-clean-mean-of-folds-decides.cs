// corpus: Three pipelines for loans are compared by the mean of their folds in the train part, and the winner is fitted there and evaluated on the test part.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lending;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Months { get; set; }

    [LoadColumn(3)] public bool Repaid { get; set; }
}

public sealed record Verdict(string Name, double MeanOfFolds, CalibratedBinaryClassificationMetrics OnTest);

public sealed class LoanStudy
{
    private readonly MLContext _ml = new(seed: 6);

    public Verdict Run(string path)
    {
        var loans = _ml.Data.LoadFromTextFile<Loan>(path, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var trainers = _ml.BinaryClassification.Trainers;
        var candidates = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["few leaves"] = Inputs().Append(trainers.FastTree(nameof(Loan.Repaid), numberOfLeaves: 6)),
            ["many leaves"] = Inputs().Append(trainers.FastTree(nameof(Loan.Repaid), numberOfLeaves: 40)),
            ["curves"] = Inputs().Append(trainers.Gam(nameof(Loan.Repaid))),
        };

        var winner = candidates
            .Select(entry => (entry.Key, Area: MeanArea(parts.TrainSet, entry.Value)))
            .MaxBy(candidate => candidate.Area);
        var model = candidates[winner.Key].Fit(parts.TrainSet);
        return new Verdict(winner.Key, winner.Area, _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Repaid)));
    }

    private double MeanArea(IDataView rows, IEstimator<ITransformer> pipeline) =>
        _ml.BinaryClassification
            .CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Loan.Repaid))
            .Average(fold => fold.Metrics.AreaUnderRocCurve);

    private IEstimator<ITransformer> Inputs() =>
        _ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount), nameof(Loan.Months));
}
