// corpus: Column means and deviations are computed by LINQ over every wine, the records are rewritten with them and only then partitioned with ranges.
// library: ML.NET
// axis: records rewritten by a LINQ projection, C# ranges as split
using Microsoft.ML;
using Microsoft.ML.Data;

var wines = File.ReadLines("winequality-red.csv").Skip(1)
    .Select(line => line.Split(';'))
    .Select(p => new Wine(float.Parse(p[0]), float.Parse(p[10]), float.Parse(p[11]))) // expect: MLQ1008 MLQ1008 MLQ1008
    .ToArray();

// z-score by hand: the normalizer of the library wants a pipeline
var meanAcidity = wines.Average(w => w.Acidity); // expect: MLQ2001
var deviation = Math.Sqrt(wines.Select(w => Math.Pow(w.Acidity - meanAcidity, 2)).Average());
var scaled = wines.Select(w => w with { Acidity = (float)((w.Acidity - meanAcidity) / deviation) }).ToArray();

var cut = scaled.Length * 8 / 10;
var train = scaled[..cut];
var test = scaled[cut..];

var ml = new MLContext(seed: 3);
var pipeline = ml.Transforms.Concatenate("Features", "Acidity", "Alcohol")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Quality"));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Quality");
File.WriteAllText("wine-metrics.json", $"{{\"mae\": {metrics.MeanAbsoluteError}, \"r2\": {metrics.RSquared}}}"); // expect: MLQ1008

internal sealed record Wine(float Acidity, float Alcohol, float Quality);
