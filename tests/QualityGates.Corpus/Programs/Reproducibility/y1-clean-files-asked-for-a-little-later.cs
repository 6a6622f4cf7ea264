// corpus: Files of a share are copied in parallel after a short random pause from Random.Shared, and the order of rows is that of the names.
// library: ML.NET
// axis: Random.Shared, pauses
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Harbours;

public sealed class Berth
{
    public float Tide { get; set; }

    public float Tons { get; set; }

    public float Hours { get; set; }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var texts = new string[args.Length][];
        await Parallel.ForEachAsync(Enumerable.Range(0, args.Length), async (number, cancellation) =>
        {
            await Task.Delay(Random.Shared.Next(40), cancellation);
            texts[number] = await File.ReadAllLinesAsync(args[number], cancellation);
        });

        var berths = texts.SelectMany(lines => lines)
            .Select(line => line.Split(','))
            .Select(cells => new Berth
            {
                Tide = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Tons = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Hours = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .ToList();
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(berths), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Berth.Tide), nameof(Berth.Tons))
            .Append(ml.Regression.Trainers.FastTree(nameof(Berth.Hours)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Berth.Hours));
        await File.WriteAllTextAsync("berths.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
