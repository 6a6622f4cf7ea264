// corpus: A generic experiment cross-validates rows as they were loaded; scaling and filling are steps of the estimator it is given.
// library: ML.NET
// axis: generic experiment class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 14);
var experiment = new FoldExperiment<Boat>(ml, nameof(Boat.Price), context => context.Transforms
    .ReplaceMissingValues(nameof(Boat.Engine), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(context.Transforms.Concatenate("Features", nameof(Boat.Length), nameof(Boat.Engine), nameof(Boat.Age)))
    .Append(context.Transforms.NormalizeRobustScaling("Features"))
    .Append(context.Regression.Trainers.LbfgsPoissonRegression(nameof(Boat.Price))));
var summary = experiment.Run(args[0], folds: 6);
File.WriteAllText("boats.json", JsonSerializer.Serialize(summary));

internal sealed record FoldSummary(double Mae, double Rmse, double Worst);

internal sealed class FoldExperiment<TRow>(MLContext ml, string label, Func<MLContext, IEstimator<ITransformer>> pipeline)
    where TRow : class
{
    public FoldSummary Run(string file, int folds)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
        var results = ml.Regression.CrossValidate(rows, pipeline(ml), numberOfFolds: folds, labelColumnName: label);
        return new FoldSummary(
            results.Average(fold => fold.Metrics.MeanAbsoluteError),
            results.Average(fold => fold.Metrics.RootMeanSquaredError),
            results.Max(fold => fold.Metrics.MeanAbsoluteError));
    }
}

internal sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Engine { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}
