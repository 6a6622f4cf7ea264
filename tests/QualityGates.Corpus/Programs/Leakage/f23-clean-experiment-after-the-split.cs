// corpus: The experiment sees the train part; the winner is fitted again on it and graded on the part held back.
// library: ML.NET
// axis: class, fields, several methods
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var study = new Study("bikes.csv");
study.Search();
study.Grade();

internal sealed class Study
{
    private readonly MLContext _ml = new(seed: 15);
    private readonly DataOperationsCatalog.TrainTestData _parts;
    private ITransformer? _best;

    public Study(string file) =>
        _parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Bike>(file, separatorChar: ',', hasHeader: true), testFraction: 0.2);

    public void Search()
    {
        var result = _ml.Auto().CreateRegressionExperiment(90).Execute(_parts.TrainSet, labelColumnName: nameof(Bike.Rentals));
        Console.WriteLine($"validation {result.BestRun.ValidationMetrics.RSquared:F3}");
        _best = result.BestRun.Estimator.Fit(_parts.TrainSet);
    }

    public void Grade()
    {
        var metrics = _ml.Regression.Evaluate(_best!.Transform(_parts.TestSet), nameof(Bike.Rentals));
        File.WriteAllText("bikes.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }
}

internal sealed class Bike
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Rentals { get; set; }
}
