// corpus: A loop starts a task for each village and waits for it before it starts the next, so their draws come in the order of the villages.
// library: ML.NET
// axis: Task.Run awaited in a loop
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Villages;

public sealed class House
{
    public float People { get; set; }

    public float Garden { get; set; }

    public float Litres { get; set; }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var random = new Random(7);
        var errors = new List<double[]>();
        foreach (var path in args)
        {
            var houses = await HousesAsync(path);
            var error = await Task.Run(() =>
            {
                random.Shuffle(houses);
                var cut = houses.Length * 3 / 4;
                var ml = new MLContext(seed: 7);
                var model = ml.Transforms.Concatenate("Features", nameof(House.People), nameof(House.Garden))
                    .Append(ml.Regression.Trainers.FastTree(nameof(House.Litres)))
                    .Fit(ml.Data.LoadFromEnumerable(houses[..cut]));
                var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(houses[cut..])), nameof(House.Litres));
                return new[] { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError };
            });
            errors.Add(error);
        }

        await File.WriteAllTextAsync("litres.json", JsonSerializer.Serialize(errors));
    }

    private static async Task<House[]> HousesAsync(string path)
    {
        var lines = await File.ReadAllLinesAsync(path);
        return lines.Select(line => line.Split(','))
            .Select(cells => new House
            {
                People = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Garden = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Litres = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .ToArray();
    }
}
