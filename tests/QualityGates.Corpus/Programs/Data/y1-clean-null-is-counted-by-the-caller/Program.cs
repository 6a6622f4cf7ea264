// corpus: The parser gives null for a roast it cannot read, and the program counts these and stops when they are too many.
// library: ML.NET
// axis: helper in another file
using System.Text.Json;
using Coffee;
using Microsoft.ML;

var roasts = new List<Roast>();
var unreadable = 0;
foreach (var line in File.ReadLines(args[0]))
{
    var roast = RoastParser.FromLine(line);
    if (roast is null)
    {
        unreadable++;
        continue;
    }

    roasts.Add(roast);
}

if (unreadable > roasts.Count / 50)
{
    throw new InvalidDataException($"{unreadable} lines of {args[0]} are no roasts.");
}

var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(roasts), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Roast.Minutes), nameof(Roast.Degrees))
    .Append(ml.Regression.Trainers.FastTree(nameof(Roast.Score)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Roast.Score));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { unreadable, metrics.MeanAbsoluteError, metrics.RSquared }));
