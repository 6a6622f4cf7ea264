// corpus: A parser in another file gives null for a night it cannot read, and the query takes these out before the training.
// library: ML.NET
// axis: helper in another file, LINQ
using System.Text.Json;
using Microsoft.ML;
using Orchard;

var ml = new MLContext(seed: 8);
var nights = File.ReadLines(args[0])
    .Skip(1)
    .Select(FrostParser.Parse)
    .OfType<FrostNight>()
    .ToList();

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(nights), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(FrostNight.EveningDegrees), nameof(FrostNight.DewPoint), nameof(FrostNight.Clouds))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(FrostNight.Frost), numberOfTrees: 60));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(FrostNight.Frost));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
