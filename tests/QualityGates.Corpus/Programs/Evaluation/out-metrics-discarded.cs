// corpus: A Try method hands the metrics out and the caller throws the out argument away.
// library: ML.NET
// axis: out parameter, branches
using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        if (TryTrain(ml, "turbines.csv", out var model, out _)) // expect: MLQ3002
        {
            ml.Model.Save(model, null, "turbines.zip"); // expect: MLQ6005
        }
        else
        {
            Console.Error.WriteLine("No data.");
        }
    }

    private static bool TryTrain(MLContext ml, string path, [NotNullWhen(true)] out ITransformer? model, [NotNullWhen(true)] out RegressionMetrics? metrics)
    {
        model = null;
        metrics = null;
        if (!File.Exists(path))
        {
            return false;
        }
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Turbine>(path, ',', true), 0.2);
        model = ml.Transforms.Concatenate("Features", "Wind", "Pitch")
            .Append(ml.Regression.Trainers.Gam("Power"))
            .Fit(split.TrainSet);
        metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Power");
        return true;
    }
}

internal class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Pitch { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
}
