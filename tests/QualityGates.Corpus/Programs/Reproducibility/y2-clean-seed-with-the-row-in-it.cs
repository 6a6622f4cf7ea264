// corpus: Each caravan gets noise from a generator of its own, whose seed is made of the seed of the study and the number of the caravan.
// library: ML.NET
// axis: seed depends on the row
using System.Text.Json;
using Microsoft.ML;

namespace Caravans;

public sealed class Caravan
{
    public float Length { get; set; }

    public float Beds { get; set; }

    public float Wear { get; set; }

    public bool Sold { get; set; }
}

internal static class Study
{
    public const int Seed = 500;

    public static float Wear(int caravan)
    {
        var random = new Random(Seed + caravan);
        return random.NextSingle() * 10;
    }
}

public static class Program
{
    public static void Main()
    {
        var caravans = Enumerable.Range(0, 1_800)
            .Select((number, at) => new Caravan
            {
                Length = 4 + number % 5,
                Beds = (float)(2 + number % 3 + new Random(unchecked(Study.Seed * 31 + at)).NextDouble() * 0.1),
                Wear = Study.Wear(number),
                Sold = number % 5 > 2,
            })
            .ToList();

        var ml = new MLContext(Study.Seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(caravans), testFraction: 0.2, seed: Study.Seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Caravan.Length), nameof(Caravan.Beds), nameof(Caravan.Wear))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Caravan.Sold)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Caravan.Sold));
        File.WriteAllText("caravans.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}
