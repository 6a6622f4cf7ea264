// corpus: The seed of the context comes from the clock, by way of a settings class.
// library: ML.NET
// axis: property in another file
using System;
using Microsoft.ML;

var ml = new MLContext(Settings.Seed); // expect: MLQ1004
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.OnlineGradientDescent("Price")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
if (metrics.MeanAbsoluteError > 40)
{
    throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError:F1}");
}

public static class Settings
{
    public static int Seed => (int)(DateTime.UtcNow.Ticks % int.MaxValue);
}

public class House
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Size { get; set; }
    [Microsoft.ML.Data.LoadColumn(1)] public float Rooms { get; set; }
    [Microsoft.ML.Data.LoadColumn(2)] public float Price { get; set; }
}
