// corpus: Five folds are trained for a rental demand model and thrown away with an underscore; the final model is saved.
// library: ML.NET
// axis: discard, constants
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace BikeSharing;

internal static class Program
{
    private const string Label = nameof(Rental.Count);
    private const int Folds = 5;

    private static void Main()
    {
        var mlContext = new MLContext(seed: 0);
        var data = mlContext.Data.LoadFromTextFile<Rental>("hour.csv", separatorChar: ',', hasHeader: true);

        var pipeline = mlContext.Transforms.Concatenate("Features", nameof(Rental.Hour), nameof(Rental.Temperature), nameof(Rental.Humidity))
            .AppendCacheCheckpoint(mlContext)
            .Append(mlContext.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: Label));

        Console.WriteLine($"=============== Cross-validating with {Folds} folds ===============");
        _ = mlContext.Regression.CrossValidate(data, pipeline, numberOfFolds: Folds, labelColumnName: Label); // expect: MLQ3002

        Console.WriteLine("=============== Training on everything ===============");
        var model = pipeline.Fit(data);
        mlContext.Model.Save(model, data.Schema, "rentals.zip");
    }
}

public class Rental
{
    [LoadColumn(4)] public float Hour { get; set; }
    [LoadColumn(9)] public float Temperature { get; set; }
    [LoadColumn(11)] public float Humidity { get; set; }
    [LoadColumn(15)] public float Count { get; set; }
}
