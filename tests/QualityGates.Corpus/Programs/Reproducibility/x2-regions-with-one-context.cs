// corpus: The regions of a brewery are trained at the same time by a method that is given one context with a seed.
// library: ML.NET
// axis: Parallel.ForEachAsync, context as argument
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Brewery;

public sealed class Month
{
    public float Warmth { get; set; }

    public float Holidays { get; set; }

    public float Barrels { get; set; }
}

public static class Program
{
    private static readonly string[] Regions = ["north", "east", "south", "west"];

    public static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var errors = new double[Regions.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, Regions.Length), async (index, token) =>
        {
            var lines = await File.ReadAllLinesAsync(Path.Combine(args[0], Regions[index] + ".txt"), token);
            errors[index] = MeanError(Array.ConvertAll(lines, Parse), ml); // expect: MLQ1011
        });
        await File.WriteAllTextAsync(Path.Combine(args[0], "errors.json"), JsonSerializer.Serialize(errors));
    }

    private static double MeanError(Month[] months, MLContext context)
    {
        var parts = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(months), testFraction: 0.2, seed: 3);
        var pipeline = context.Transforms.Concatenate("Features", nameof(Month.Warmth), nameof(Month.Holidays))
            .Append(context.Transforms.NormalizeMinMax("Features"))
            .Append(context.Regression.Trainers.OnlineGradientDescent(nameof(Month.Barrels), numberOfIterations: 20));
        var answers = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        return context.Regression.Evaluate(answers, nameof(Month.Barrels)).MeanAbsoluteError;
    }

    private static Month Parse(string line)
    {
        var cells = line.Split(';');
        return new Month
        {
            Warmth = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Holidays = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Barrels = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
