// corpus: Training gives back model and metrics; the caller deconstructs the pair and never looks at the metrics.
// library: ML.NET
// axis: tuple, deconstruction, static local structure
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wines;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var wines = ml.Data.LoadFromTextFile<Wine>("winequality.csv", separatorChar: ';', hasHeader: true);
        var (model, _) = TrainAndEvaluate(ml, wines); // expect: MLQ3002
        ml.Model.Save(model, wines.Schema, args.Length > 0 ? args[0] : "wine.zip");
        Console.WriteLine("The model is ready.");
    }

    private static (ITransformer Model, RegressionMetrics Metrics) TrainAndEvaluate(MLContext ml, IDataView wines)
    {
        var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.Sdca(labelColumnName: nameof(Wine.Quality)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Quality));
        return (model, metrics);
    }
}

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(3)] public float Sugar { get; set; }
    [LoadColumn(10)] public float Alcohol { get; set; }
    [LoadColumn(11)] public float Quality { get; set; }
}
