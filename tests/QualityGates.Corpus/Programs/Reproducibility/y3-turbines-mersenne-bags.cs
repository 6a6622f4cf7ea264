// corpus: A base class holds a Mersenne twister of Math.NET without a seed, and the class derived from it takes the rows of each bag at places it draws.
// library: ML.NET, Math.NET
// axis: base class
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WindParks;

internal sealed class Hour
{
    public float Wind { get; set; }

    public float Direction { get; set; }

    public float Density { get; set; }

    public float Power { get; set; }
}

internal abstract class Resampler
{
    protected MersenneTwister Source { get; } = new(); // expect: MLQ1002

    public abstract List<Hour> Draw(IReadOnlyList<Hour> hours);
}

internal sealed class Bag : Resampler
{
    public override List<Hour> Draw(IReadOnlyList<Hour> hours)
    {
        var drawn = new List<Hour>(hours.Count);
        while (drawn.Count < hours.Count)
        {
            drawn.Add(hours[Source.Next(hours.Count)]);
        }

        return drawn;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var hours = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var cut = hours.Count * 3 / 4;
        var train = hours.GetRange(0, cut);
        var test = hours.GetRange(cut, hours.Count - cut);

        var ml = new MLContext(seed: 6);
        var pipeline = ml.Transforms.Concatenate("Features", "Wind", "Direction", "Density")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Power", numberOfTrees: 50));
        Resampler resampler = new Bag();
        var heldOut = ml.Data.LoadFromEnumerable(test);
        var sums = new double[test.Count];
        const int bags = 12;
        for (var bag = 0; bag < bags; bag++)
        {
            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(resampler.Draw(train)));
            var scores = model.Transform(heldOut).GetColumn<float>("Score").ToArray();
            for (var row = 0; row < sums.Length; row++)
            {
                sums[row] += scores[row] / bags;
            }
        }

        var errors = sums.Select((sum, row) => sum - test[row].Power).ToArray();
        var report = new
        {
            MeanAbsolute = errors.Average(error => Math.Abs(error)),
            RootMeanSquare = Math.Sqrt(errors.Average(error => error * error)),
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "power.json"), JsonSerializer.Serialize(report));
    }

    private static Hour Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Hour { Wind = cells[0], Direction = cells[1], Density = cells[2], Power = cells[3] };
    }
}
