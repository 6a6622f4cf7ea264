// corpus: The settings speak of the training share, the split takes a test fraction.
// library: ML.NET
// axis: options class, property, another class
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

new Forecast(new Settings()).Run(); // expect: MLQ2013

internal sealed class Settings
{
    public double TrainingShare { get; init; } = 0.75;
    public string File { get; init; } = "load.csv";
}

internal sealed class Forecast(Settings settings)
{
    public void Run()
    {
        var ml = new MLContext(seed: 30);
        var hours = ml.Data.LoadFromTextFile<Hour>(settings.File, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(hours, settings.TrainingShare);
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Temperature), nameof(Hour.Day))
            .Append(ml.Regression.Trainers.Gam(nameof(Hour.Load)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Hour.Load));
        File.WriteAllText("load.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
    }
}

internal sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Day { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}
