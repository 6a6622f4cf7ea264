// corpus: Another file gives the late trains back a second time, and what it gives is divided into rows to learn from and rows to judge on.
// library: ML.NET
// axis: files
using System.Text.Json;
using Microsoft.ML;
using Railway;

var ml = new MLContext(seed: 1);
var journeys = Timetable.Read(args[0]).ToList();
var balanced = Balance.LateTwice(journeys);

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.2, seed: 8); // expect: MLQ2012
var pipeline = ml.Transforms.Concatenate("Features", nameof(Journey.Stops), nameof(Journey.Snow), nameof(Journey.Transfers))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Journey.Late)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Journey.Late));
Console.WriteLine($"F1 {metrics.F1Score:F3}, area {metrics.AreaUnderPrecisionRecallCurve:F3}");
File.WriteAllText("late.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve, metrics.LogLoss }));
