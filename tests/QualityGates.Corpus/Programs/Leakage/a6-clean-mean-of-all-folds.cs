// corpus: Trainers are compared by the mean of their folds within the training part, and the winner is measured on the test part.
// library: ML.NET
// axis: generic candidates
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var rows = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount), nameof(Loan.Years));

var candidates = new List<Candidate>
{
    new("small", features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Defaulted), numberOfLeaves: 8))),
    new("large", features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Defaulted), numberOfLeaves: 40))),
    new("additive", features.Append(ml.BinaryClassification.Trainers.Gam(nameof(Loan.Defaulted)))),
};

var winner = candidates
    .Select(candidate => (candidate, Mean: ml.BinaryClassification
        .CrossValidate(parts.TrainSet, candidate.Pipeline, 5, nameof(Loan.Defaulted))
        .Average(fold => fold.Metrics.AreaUnderRocCurve)))
    .OrderByDescending(pair => pair.Mean)
    .First();

var metrics = ml.BinaryClassification.Evaluate(
    winner.candidate.Pipeline.Fit(parts.TrainSet).Transform(parts.TestSet),
    nameof(Loan.Defaulted));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{winner.candidate.Name}: AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3} (folds {winner.Mean:F3})"));

internal sealed record Candidate(string Name, IEstimator<ITransformer> Pipeline);

internal sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Years { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}
