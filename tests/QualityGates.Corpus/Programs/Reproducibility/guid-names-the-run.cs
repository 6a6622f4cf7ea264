// corpus: A Guid names the run and its file, a random delay spreads the load, a random row is shown; no row depends on them.
// library: ML.NET
// axis: guard
using System;
using System.Linq;
using System.Threading;
using Microsoft.ML;

var run = Guid.NewGuid();
var jitter = new Random();
Thread.Sleep(jitter.Next(500));
var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
if (metrics.MeanAbsoluteError > 40)
{
    throw new InvalidOperationException($"run {run}: MAE {metrics.MeanAbsoluteError:F1}");
}

var shown = ml.Data.CreateEnumerable<House>(split.TestSet, reuseRowObject: false).ToList();
Console.WriteLine(shown[jitter.Next(shown.Count)].Price);
ml.Model.Save(model, split.TrainSet.Schema, $"model-{run:N}.zip");

public class House
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Size { get; set; }
    [Microsoft.ML.Data.LoadColumn(1)] public float Rooms { get; set; }
    [Microsoft.ML.Data.LoadColumn(2)] public float Price { get; set; }
}
