// corpus: The search is given an inner division of the training part to tune on, and the winner is measured on the part outside.
// library: ML.NET AutoML
// axis: sweepable pipeline
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Rents;

public sealed class Flat
{
    [LoadColumn(0)] public string Quarter { get; set; } = "";

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Rooms { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }
}

public sealed record SearchReport(double SearchMetric, double Mae, double Rmse);

public sealed class RentSearch(MLContext ml)
{
    public SearchReport Run(string file, uint seconds)
    {
        var flats = ml.Data.LoadFromTextFile<Flat>(file, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(flats, testFraction: 0.2, seed: 1);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 2);

        var pipeline = ml.Auto()
            .Featurizer(inner.TrainSet, catelogicalColumns: [nameof(Flat.Quarter)], numericColumns: [nameof(Flat.Area), nameof(Flat.Rooms)], excludeColumns: [nameof(Flat.Rent)])
            .Append(ml.Auto().Regression(labelColumnName: nameof(Flat.Rent)));
        var trial = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Flat.Rent))
            .SetTrainingTimeInSeconds(seconds)
            .SetDataset(inner)
            .Run();

        var metrics = ml.Regression.Evaluate(trial.Model.Transform(outer.TestSet), nameof(Flat.Rent));
        return new SearchReport(trial.Metric, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
