// corpus: Every repeat is shuffled by a seed from the tick count, and prints it, so that it can be made again.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;

var flocks = File.ReadLines(args[0])
    .Select(line => line.Split(','))
    .Select(cells => new Flock(
        float.Parse(cells[0], CultureInfo.InvariantCulture),
        float.Parse(cells[1], CultureInfo.InvariantCulture),
        float.Parse(cells[2], CultureInfo.InvariantCulture)))
    .ToArray();
var ml = new MLContext(seed: 1);
using var report = new StreamWriter(args[1]);

for (var repeat = 0; repeat < 5; repeat++)
{
    var seed = Environment.TickCount;
    Console.WriteLine($"repeat {repeat} with seed {seed}");
    var mixed = flocks.ToArray();
    new Random(seed).Shuffle(mixed);

    var cut = mixed.Length * 3 / 4;
    var model = ml.Transforms.Concatenate("Features", nameof(Flock.Grain), nameof(Flock.Light))
        .Append(ml.Regression.Trainers.FastForest(nameof(Flock.Eggs)))
        .Fit(ml.Data.LoadFromEnumerable(mixed[..cut]));
    var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed[cut..])), nameof(Flock.Eggs));
    report.WriteLine(FormattableString.Invariant($"{repeat};{metrics.MeanAbsoluteError};{metrics.RootMeanSquaredError}"));
}

internal sealed record Flock(float Grain, float Light, float Eggs);
