// corpus: A query makes roasts of coffee whose moisture comes from a Math.NET generator; the query creates it for each roast, with one seed.
// library: ML.NET, Math.NET
// axis: query syntax
using MathNet.Numerics.Random;
using Microsoft.ML;

var ml = new MLContext(seed: 99);
var roasts =
    (from minutes in Enumerable.Range(8, 12)
     from degrees in Enumerable.Range(0, 40)
     let moisture = new SystemRandomSource(99).NextDouble() * 0.12 // expect: MLQ1013
     select new Roast
     {
         Minutes = minutes,
         Degrees = 180 + degrees,
         Moisture = (float)moisture,
         Dark = minutes * degrees > 260,
     }).ToList();

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(roasts), testFraction: 0.25, seed: 99);
var model = ml.Transforms.Concatenate("Features", nameof(Roast.Minutes), nameof(Roast.Degrees), nameof(Roast.Moisture))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Roast.Dark)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Roast.Dark));
Console.WriteLine($"F1 {metrics.F1Score:F3}, log-loss {metrics.LogLoss:F3}");
return metrics.F1Score > 0.9 ? 0 : 1;

internal sealed class Roast
{
    public float Minutes { get; set; }

    public float Degrees { get; set; }

    public float Moisture { get; set; }

    public bool Dark { get; set; }
}
