// corpus: The data set class splits anew in each of its properties, with different seeds: rows of the train part come back in the test part.
// library: ML.NET
// axis: properties that compute
using System;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public sealed class Bottle
{
    [LoadColumn(0, 10), VectorType(11)] public float[] Features { get; set; } = [];

    [LoadColumn(11), ColumnName("Label")] public float Quality { get; set; }
}

public sealed class WineData
{
    private readonly MLContext _ml;
    private readonly IDataView _all;

    public WineData(MLContext ml, string path)
    {
        _ml = ml;
        _all = ml.Data.LoadFromTextFile<Bottle>(path, separatorChar: ';', hasHeader: true);
    }

    public IDataView Training => _ml.Data.TrainTestSplit(_all, testFraction: 0.2, seed: 1).TrainSet;

    public IDataView Testing => _ml.Data.TrainTestSplit(_all, testFraction: 0.2, seed: 2).TestSet;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var wine = new WineData(ml, args[0]);

        var model = ml.Transforms.NormalizeMeanVariance("Features")
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression())
            .Fit(wine.Training);

        var metrics = ml.Regression.Evaluate(model.Transform(wine.Testing)); // expect: MLQ2004
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F3}, R2 {metrics.RSquared:F3}"));
        if (metrics.RSquared > 0.3)
        {
            ml.Model.Save(model, wine.Training.Schema, args[1]);
        }
    }
}
