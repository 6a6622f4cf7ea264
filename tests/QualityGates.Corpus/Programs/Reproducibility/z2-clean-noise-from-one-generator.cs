// corpus: A method makes one seeded generator and draws the noise of all rows from it in a query of its own.
// library: ML.NET
// axis: helper
using System.Text.Json;
using Microsoft.ML;

namespace Scales;

internal sealed record Parcel
{
    public float Length { get; init; }

    public float Width { get; init; }

    public float Kilograms { get; init; }
}

internal static class Noise
{
    public static List<Parcel> On(IEnumerable<Parcel> parcels)
    {
        var random = new Random(42);
        return parcels
            .Select(parcel => parcel with { Length = parcel.Length + Gauss(random), Width = parcel.Width + Gauss(random) })
            .ToList();
    }

    private static float Gauss(Random random)
    {
        var sum = 0f;
        for (var i = 0; i < 12; i++)
        {
            sum += random.NextSingle();
        }

        return sum - 6;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var parcels = JsonSerializer.Deserialize<List<Parcel>>(File.ReadAllText(args[0])) ?? [];
        var held = parcels.Count / 5;
        var ml = new MLContext(seed: 42);
        var model = ml.Transforms.Concatenate("Features", nameof(Parcel.Length), nameof(Parcel.Width))
            .Append(ml.Regression.Trainers.FastForest(nameof(Parcel.Kilograms)))
            .Fit(ml.Data.LoadFromEnumerable(Noise.On(parcels.Skip(held))));
        var test = ml.Data.LoadFromEnumerable(parcels.Take(held).ToList());
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Parcel.Kilograms));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
