// corpus: Folds of bridges are chunks of a shuffle that cannot be repeated.
// library: ML.NET
// axis: folds by hand
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

const int Folds = 5;
var ml = new MLContext(seed: 10);
var bridges = File.ReadAllLines("bridges.csv")[1..]
    .Select(line => line.Split(','))
    .Select(cells => new Bridge(
        float.Parse(cells[0], CultureInfo.InvariantCulture),
        float.Parse(cells[1], CultureInfo.InvariantCulture),
        float.Parse(cells[2], CultureInfo.InvariantCulture)))
    .ToArray();

var size = (bridges.Length + Folds - 1) / Folds;
var parts = bridges.Shuffle().Chunk(size).ToList(); // expect: MLQ1002

var scores = new List<(double Mae, double R2)>();
for (var fold = 0; fold < parts.Count; fold++)
{
    var train = ml.Data.LoadFromEnumerable(parts.Where((_, part) => part != fold).SelectMany(part => part).ToList());
    var test = ml.Data.LoadFromEnumerable(parts[fold]);
    var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Age))
        .Append(ml.Regression.Trainers.FastForest(nameof(Bridge.Repair), numberOfTrees: 50))
        .Fit(train);
    var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Bridge.Repair));
    scores.Add((metrics.MeanAbsoluteError, metrics.RSquared));
}

var summary = new { Mae = scores.Average(score => score.Mae), R2 = scores.Average(score => score.R2) };
File.WriteAllText("bridges.json", JsonSerializer.Serialize(summary));

internal sealed record Bridge(float Span, float Age, float Repair);
