// corpus: The options of LightGBM get their seed from the tick count of the machine in another method than the one that trains.
// library: ML.NET
// axis: options in another method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 19);
var flights = JsonSerializer.Deserialize<List<Flight>>(File.ReadAllText("flights.json")) ?? [];
var cut = flights.Count * 3 / 4;
var trainer = ml.Regression.Trainers.LightGbm(Settings.ForDelays()); // expect: MLQ1004
var model = ml.Transforms.Concatenate("Features", nameof(Flight.Distance), nameof(Flight.Departure), nameof(Flight.Seats))
    .Append(trainer)
    .Fit(ml.Data.LoadFromEnumerable(flights.GetRange(0, cut)));
var judged = model.Transform(ml.Data.LoadFromEnumerable(flights.GetRange(cut, flights.Count - cut)));
var metrics = ml.Regression.Evaluate(judged, nameof(Flight.Delay));
File.WriteAllText("flights-metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal static class Settings
{
    public static LightGbmRegressionTrainer.Options ForDelays()
    {
        var options = new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Flight.Delay),
            NumberOfIterations = 200,
            Deterministic = true,
            Booster = new GradientBooster.Options { SubsampleFraction = 0.8, SubsampleFrequency = 1 },
        };
        options.Seed = Environment.TickCount;
        return options;
    }
}

internal sealed class Flight
{
    public float Distance { get; set; }

    public float Departure { get; set; }

    public float Seats { get; set; }

    public float Delay { get; set; }
}
