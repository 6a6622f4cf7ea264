// corpus: Candidates are ordered by a query that cross-validates each; the winner is judged on rows that had no part in the choice.
// library: ML.NET
// axis: class, MaxBy, record
using System.Text.Json;
using Microsoft.ML;

namespace Storms;

public sealed record Candidate(string Name, IEstimator<ITransformer> Pipeline);

public sealed class Choice(MLContext ml, string label)
{
    public ITransformer Make(IDataView days, string report)
    {
        var split = ml.Data.TrainTestSplit(days, testFraction: 0.2, seed: 10);
        var features = ml.Transforms.Concatenate("Features", "Pressure", "Wind", "Humidity");
        Candidate[] candidates =
        [
            new("small trees", features.Append(ml.BinaryClassification.Trainers.FastTree(label, numberOfLeaves: 6))),
            new("large trees", features.Append(ml.BinaryClassification.Trainers.FastTree(label, numberOfLeaves: 40))),
            new("additive", features.Append(ml.BinaryClassification.Trainers.Gam(label))),
        ];

        var winner = candidates.MaxBy(candidate => MeanArea(candidate, split.TrainSet))!;
        var model = winner.Pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), label);
        File.WriteAllText(report, JsonSerializer.Serialize(new
        {
            winner.Name,
            metrics.AreaUnderPrecisionRecallCurve,
            metrics.F1Score,
            metrics.LogLoss,
        }));
        return model;
    }

    private double MeanArea(Candidate candidate, IDataView days)
    {
        var folds = ml.BinaryClassification.CrossValidate(days, candidate.Pipeline, numberOfFolds: 5, labelColumnName: label, seed: 10);
        return folds.Average(fold => fold.Metrics.AreaUnderPrecisionRecallCurve);
    }
}
