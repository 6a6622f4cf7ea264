// corpus: Every candidate is validated on the same shuffle, made by a generator of the same seed in each turn; the best is tested on rows kept apart.
// library: ML.NET
// axis: grid by hand
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var all = File.ReadLines("lamps.csv")
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Lamp
    {
        Hours = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Volts = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Starts = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Lumen = float.Parse(cells[3], CultureInfo.InvariantCulture),
    })
    .ToArray();
var kept = all.Length / 5;
var test = all[..kept];
var known = all[kept..];

var ml = new MLContext(seed: 1);
var best = 0;
var bestError = double.MaxValue;
foreach (var leaves in new[] { 8, 16, 32, 64 })
{
    var mixed = known.ToArray();
    var random = new Random(1);
    for (var i = mixed.Length - 1; i > 0; i--)
    {
        var j = random.Next(i + 1);
        (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
    }

    var cut = mixed.Length * 3 / 4;
    var validation = ml.Data.LoadFromEnumerable(mixed[cut..]);
    var metrics = ml.Regression.Evaluate(Fit(mixed[..cut], leaves).Transform(validation), nameof(Lamp.Lumen));
    Console.WriteLine($"{leaves} leaves: mae {metrics.MeanAbsoluteError:F1}, rmse {metrics.RootMeanSquaredError:F1}");
    if (metrics.MeanAbsoluteError < bestError)
    {
        bestError = metrics.MeanAbsoluteError;
        best = leaves;
    }
}

var final = ml.Regression.Evaluate(Fit(known, best).Transform(ml.Data.LoadFromEnumerable(test)), nameof(Lamp.Lumen));
File.WriteAllText("lamps.json", JsonSerializer.Serialize(new { Leaves = best, final.MeanAbsoluteError, final.RootMeanSquaredError }));

ITransformer Fit(Lamp[] rows, int leaves) => ml.Transforms.Concatenate("Features", nameof(Lamp.Hours), nameof(Lamp.Volts), nameof(Lamp.Starts))
    .Append(ml.Regression.Trainers.FastTree(nameof(Lamp.Lumen), numberOfLeaves: leaves))
    .Fit(ml.Data.LoadFromEnumerable(rows));

internal sealed class Lamp
{
    public float Hours { get; set; }

    public float Volts { get; set; }

    public float Starts { get; set; }

    public float Lumen { get; set; }
}
