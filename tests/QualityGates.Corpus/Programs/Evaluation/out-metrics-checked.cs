// corpus: The metrics leave the method through an out parameter and the caller compares them.
// library: ML.NET
// axis: out parameter, ref
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var rejected = 0;
        var model = Train(ml, "kilns.csv", out var metrics, out var schema);
        Check(metrics.RootMeanSquaredError < 4.5, "RMSE", ref rejected);
        Check(metrics.MeanAbsoluteError < 3, "MAE", ref rejected);
        if (rejected == 0)
        {
            ml.Model.Save(model, schema, "kilns.zip");
        }
    }

    private static ITransformer Train(MLContext ml, string path, out RegressionMetrics metrics, out DataViewSchema schema)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Kiln>(path, ',', true), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Fuel", "Air", "Feed")
            .Append(ml.Regression.Trainers.Ols("Temperature"))
            .Fit(split.TrainSet);
        schema = split.TrainSet.Schema;
        metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Temperature");
        return model;
    }

    private static void Check(bool holds, string name, ref int rejected)
    {
        if (!holds)
        {
            rejected++;
            Console.Error.WriteLine($"{name} is out of bounds");
        }
    }
}

internal class Kiln
{
    [LoadColumn(0)] public float Fuel { get; set; }
    [LoadColumn(1)] public float Air { get; set; }
    [LoadColumn(2)] public float Feed { get; set; }
    [LoadColumn(3)] public float Temperature { get; set; }
}
