// corpus: The base class of all readers has an empty catch around the line that a derived reader of tomatoes parses.
// library: ML.NET
// axis: base class, several files
using System.Text.Json;
using Greenhouse.Readers;
using Microsoft.ML;

var ml = new MLContext(seed: 14);
var tomatoes = new TomatoReader().ReadAll(args[0]);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tomatoes), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Tomato.Light), nameof(Tomato.Water))
    .Append(ml.Regression.Trainers.Gam(nameof(Tomato.Grams)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tomato.Grams));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
