// corpus: The experiment runs on the whole view; its best model is graded on a part of it.
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
    private readonly IDataView _bikes;
    private ITransformer? _best;

    public Study(string file) => _bikes = _ml.Data.LoadFromTextFile<Bike>(file, separatorChar: ',', hasHeader: true);

    public void Search()
    {
        var settings = new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 90 };
        var result = _ml.Auto().CreateRegressionExperiment(settings).Execute(_bikes, labelColumnName: nameof(Bike.Rentals));
        _best = result.BestRun.Model;
    }

    public void Grade()
    {
        var heldBack = _ml.Data.TrainTestSplit(_bikes, testFraction: 0.2).TestSet;
        var metrics = _ml.Regression.Evaluate(_best!.Transform(heldBack), nameof(Bike.Rentals)); // expect: MLQ2015
        File.WriteAllText("bikes.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }
}

internal sealed class Bike
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Rentals { get; set; }
}
