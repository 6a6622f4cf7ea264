// corpus: A scaler is fitted on all rows to print the ranges of the file; the model has one of its own, in its pipeline.
// library: ML.NET
// axis: local function, two fits
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var rows = ml.Data.LoadFromTextFile<Turbine>("turbines.csv", separatorChar: ',', hasHeader: true);
PrintRanges(rows);

var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = Features().Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Turbine.Output))).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Turbine.Output));
Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");
File.WriteAllText("metrics.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

IEstimator<ITransformer> Features() => ml.Transforms.Concatenate("Features", nameof(Turbine.Wind), nameof(Turbine.Pitch))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

void PrintRanges(IDataView view)
{
    var shown = Features().Fit(view).Transform(view);
    foreach (var vector in shown.GetColumn<float[]>("Features").Take(5))
    {
        Console.WriteLine(string.Join(' ', vector));
    }
}

internal sealed class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Pitch { get; set; }
    [LoadColumn(2)] public float Output { get; set; }
}
