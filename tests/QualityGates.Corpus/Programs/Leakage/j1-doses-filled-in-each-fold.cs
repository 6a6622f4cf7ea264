// corpus: In each fold of a drug trial the missing doses of the held-out patients are filled by what these patients have.
// library: ML.NET
// axis: library
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Trials;

public sealed class Visit
{
    [LoadColumn(0)] public float Dose { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public float Baseline { get; set; }

    [LoadColumn(3)] public float Response { get; set; }
}

public sealed record FoldScore(int Fold, double Mae, double Rmse);

public sealed class ResponseStudy(MLContext ml)
{
    public IReadOnlyList<FoldScore> Run(IDataView visits)
    {
        var fill = ml.Transforms.ReplaceMissingValues("Dose", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean);
        var forest = ml.Transforms.Concatenate("Features", "Dose", "Weight", "Baseline")
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Response"));

        var scores = new List<FoldScore>();
        foreach (var fold in ml.Data.CrossValidationSplit(visits, numberOfFolds: 5, seed: 2))
        {
            var known = fill.Fit(fold.TrainSet).Transform(fold.TrainSet);
            var held = fill.Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
            var metrics = ml.Regression.Evaluate(forest.Fit(known).Transform(held), labelColumnName: "Response");
            scores.Add(new FoldScore(scores.Count, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError));
        }

        return scores;
    }
}
