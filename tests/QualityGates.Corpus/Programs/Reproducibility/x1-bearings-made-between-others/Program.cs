// corpus: Bearings with a fault are made more by points between two of them, at places from a generator that a base class in another file makes without seed.
// library: ML.NET
// axis: base class, several files
using System.Globalization;
using System.Text.Json;
using Bearings;
using Microsoft.ML;

var all = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';')).Select(cells => new Bearing
{
    Vibration = float.Parse(cells[0], CultureInfo.InvariantCulture),
    Heat = float.Parse(cells[1], CultureInfo.InvariantCulture),
    Faulty = cells[2] == "1",
}).ToList();

var cut = all.Count * 7 / 10;
Resampler resampler = new BetweenNeighbours(factor: 3);
var train = resampler.Resample(all.GetRange(0, cut));
var test = all.GetRange(cut, all.Count - cut);

var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Bearing.Vibration), nameof(Bearing.Heat))
    .Append(ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Bearing.Faulty)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Bearing.Faulty));
File.WriteAllText("bearings.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall }));
