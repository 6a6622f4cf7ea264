using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Houses;

internal sealed record Candidate(string Name, IEstimator<ITransformer> Estimator);

/// <summary>The estimators that are compared, each with all of its preparation steps.</summary>
internal static class Candidates
{
    public static IReadOnlyList<Candidate> All(MLContext ml)
    {
        var features = ml.Transforms.Categorical.OneHotEncoding("DistrictCode", nameof(House.District))
            .Append(ml.Transforms.Categorical.OneHotEncoding("KindCode", nameof(House.Kind)))
            .Append(ml.Transforms.ReplaceMissingValues(nameof(House.Garden)))
            .Append(ml.Transforms.Concatenate("Features", "DistrictCode", "KindCode", nameof(House.Area), nameof(House.Rooms), nameof(House.Garden)));
        return
        [
            new("linear", features.Append(ml.Transforms.NormalizeMeanVariance("Features")).Append(ml.Regression.Trainers.Ols(nameof(House.Price)))),
            new("trees", features.Append(ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
            {
                LabelColumnName = nameof(House.Price),
                NumberOfTrees = 400,
                Seed = 1,
            }))),
            new("additive", features.Append(ml.Regression.Trainers.Gam(nameof(House.Price)))),
        ];
    }

    /// <summary>The candidate with the smallest mean error over the folds of the train part.</summary>
    public static Candidate Choose(MLContext ml, IDataView train) => All(ml)
        .Select(candidate => (Candidate: candidate, Error: MeanError(ml, train, candidate)))
        .OrderBy(pair => pair.Error)
        .First()
        .Candidate;

    private static double MeanError(MLContext ml, IDataView train, Candidate candidate)
    {
        var folds = ml.Regression.CrossValidate(train, candidate.Estimator, numberOfFolds: 5, labelColumnName: nameof(House.Price));
        var mean = folds.Average(fold => fold.Metrics.MeanAbsoluteError);
        Console.WriteLine($"{candidate.Name,-10} {mean:F0}");
        return mean;
    }
}
