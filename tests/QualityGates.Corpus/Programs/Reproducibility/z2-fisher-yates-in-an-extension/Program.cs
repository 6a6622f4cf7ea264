// corpus: Flowers are shuffled by an extension method whose generator nobody has seeded, and cut into train and test rows by position.
// library: ML.NET
// axis: extension method in another file
using System.Text.Json;
using Flowers;
using Microsoft.ML;

var flowers = File.ReadLines(args[0])
    .Skip(1)
    .Select(Flower.Parse)
    .ToList();
flowers.Shuffle();

var cut = flowers.Count * 4 / 5;
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(flowers.GetRange(0, cut));
var test = ml.Data.LoadFromEnumerable(flowers.GetRange(cut, flowers.Count - cut));

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Flower.Species))
    .Append(ml.Transforms.Concatenate("Features", nameof(Flower.SepalLength), nameof(Flower.SepalWidth), nameof(Flower.PetalLength), nameof(Flower.PetalWidth)))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var model = pipeline.Fit(train);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
Console.WriteLine($"micro {metrics.MicroAccuracy:P1}, macro {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
