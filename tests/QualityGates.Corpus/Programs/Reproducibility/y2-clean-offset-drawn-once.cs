// corpus: The offset of a thermometer is drawn once, before the rows are made, by a method that creates its generator; it is meant to be the same for all rows.
// library: ML.NET
// axis: method called once
using System.Text.Json;
using Microsoft.ML;

namespace Cellar;

public sealed class CellarHour
{
    public float Shown { get; set; }

    public float Outside { get; set; }

    public float Bottles { get; set; }

    public float Humidity { get; set; }
}

public sealed class Thermometer
{
    private readonly float _offset = DrawOffset();

    public float Show(float temperature) => temperature + _offset;

    private static float DrawOffset() => (float)(new Random(52).NextDouble() * 2 - 1);
}

public static class Program
{
    public static void Main()
    {
        var thermometer = new Thermometer();
        var hours = new List<CellarHour>();
        for (var hour = 0; hour < 2_000; hour++)
        {
            var inside = 11 + hour % 24 / 12f;
            hours.Add(new CellarHour { Shown = thermometer.Show(inside), Outside = hour % 240 / 10f, Bottles = hour % 60, Humidity = 60 + hour % 36 });
        }

        var ml = new MLContext(seed: 52);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hours), testFraction: 0.2, seed: 52);
        var model = ml.Transforms.Concatenate("Features", nameof(CellarHour.Shown), nameof(CellarHour.Outside), nameof(CellarHour.Bottles))
            .Append(ml.Regression.Trainers.FastTree(nameof(CellarHour.Humidity)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(CellarHour.Humidity));
        File.WriteAllText("cellar.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.RSquared }));
    }
}
