// corpus: The steps are collected in a list, chained, and cross-validated together with the trainer; nothing is learned outside the folds.
// library: ML.NET
// axis: chain built by Aggregate
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

internal sealed class Meter
{
    [LoadColumn(0)] public string Tariff { get; set; } = "";

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Occupants { get; set; }

    [LoadColumn(3), ColumnName("Label")] public float Consumption { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 17);
        var meters = ml.Data.LoadFromTextFile<Meter>(args[0], separatorChar: ';', hasHeader: true);

        var steps = new List<IEstimator<ITransformer>>
        {
            ml.Transforms.Categorical.OneHotEncoding("TariffKey", nameof(Meter.Tariff)),
            ml.Transforms.NormalizeMinMax("AreaScaled", nameof(Meter.Area)),
            ml.Transforms.NormalizeMinMax("OccupantsScaled", nameof(Meter.Occupants)),
            ml.Transforms.Concatenate("Features", "TariffKey", "AreaScaled", "OccupantsScaled"),
        };
        steps.Add(ml.Regression.Trainers.FastTree(numberOfTrees: 60));

        var pipeline = steps.Aggregate((first, next) => first.Append(next));
        var folds = ml.Regression.CrossValidate(meters, pipeline, numberOfFolds: 5);

        double mean = folds.Average(f => f.Metrics.RootMeanSquaredError);
        double spread = Math.Sqrt(folds.Average(f => Math.Pow(f.Metrics.RootMeanSquaredError - mean, 2)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {mean:F2} +- {spread:F2}"));
        if (mean < 12)
        {
            ml.Model.Save(pipeline.Fit(meters), meters.Schema, args[1]);
        }
    }
}
