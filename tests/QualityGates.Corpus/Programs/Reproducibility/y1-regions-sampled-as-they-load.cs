// corpus: Regions of a bakery chain are read and trained at the same time, and which of their days are taken comes from one generator for all.
// library: ML.NET
// axis: Parallel.ForEachAsync
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Bakeries;

public sealed class Day
{
    public float Degrees { get; set; }

    public float Weekday { get; set; }

    public float Loaves { get; set; }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var random = new Random(2024);
        var errors = new double[args.Length][];
        await Parallel.ForEachAsync(Enumerable.Range(0, args.Length), async (region, cancellation) =>
        {
            var lines = await File.ReadAllLinesAsync(args[region], cancellation);
            var days = lines.Select(ToDay).ToArray();
            var cut = days.Length * 3 / 4;
            var taken = new List<Day>();
            while (taken.Count < cut / 2)
            {
                taken.Add(days[random.Next(cut)]); // expect: MLQ1011
            }

            var ml = new MLContext(seed: region);
            var model = ml.Transforms.Concatenate("Features", nameof(Day.Degrees), nameof(Day.Weekday))
                .Append(ml.Regression.Trainers.FastTree(nameof(Day.Loaves)))
                .Fit(ml.Data.LoadFromEnumerable(taken));
            var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(days[cut..])), nameof(Day.Loaves));
            errors[region] = [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
        });

        await File.WriteAllTextAsync("loaves.json", JsonSerializer.Serialize(errors));
    }

    private static Day ToDay(string line)
    {
        var cells = line.Split(';');
        return new Day
        {
            Degrees = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Weekday = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Loaves = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
