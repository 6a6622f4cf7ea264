// corpus: Houses are made up by a method that Select is given; it begins with a generator of one seed, so that all houses are the same.
// library: ML.NET
// axis: method group
using System.Text.Json;
using Microsoft.ML;

namespace Villages;

internal sealed class Dwelling
{
    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Garden { get; set; }

    public float Rent { get; set; }
}

internal sealed class Demo(int seed)
{
    public List<Dwelling> Make(int count) => Enumerable.Range(0, count).Select(One).ToList();

    private Dwelling One(int number)
    {
        var dice = new Random(seed); // expect: MLQ1013
        var area = 40 + 120 * dice.NextSingle();
        var garden = 300 * dice.NextSingle();
        return new Dwelling
        {
            Area = area,
            Garden = garden,
            Rooms = 1 + dice.Next(6),
            Rent = 9 * area + 0.5f * garden + 40 * dice.NextSingle(),
        };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromEnumerable(new Demo(1).Make(1_000));
        var test = ml.Data.LoadFromEnumerable(new Demo(2).Make(200));
        var model = ml.Transforms.Concatenate("Features", nameof(Dwelling.Area), nameof(Dwelling.Rooms), nameof(Dwelling.Garden))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Dwelling.Rent)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Dwelling.Rent));
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
