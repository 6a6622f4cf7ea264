// corpus: The averages of all beehives go into a text about the data set, and not into a row that is learned from.
// library: ML.NET
// axis: script
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var invariant = CultureInfo.InvariantCulture;
var hives = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Hive
    {
        Weight = float.Parse(cells[0], invariant),
        Humidity = float.Parse(cells[1], invariant),
        Frames = float.Parse(cells[2], invariant),
        Swarmed = cells[3] == "yes",
    })
    .ToList();

var about = new DataCard(
    hives.Count,
    hives.Average(hive => hive.Weight),
    hives.Average(hive => hive.Humidity),
    hives.Count(hive => hive.Swarmed) / (double)hives.Count);
File.WriteAllText("hives-card.json", JsonSerializer.Serialize(about));

var ml = new MLContext(seed: 44);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hives), testFraction: 0.2, seed: 44);
var model = ml.Transforms.Concatenate("Features", nameof(Hive.Weight), nameof(Hive.Humidity), nameof(Hive.Frames))
    .Append(ml.BinaryClassification.Trainers.Gam(nameof(Hive.Swarmed)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Hive.Swarmed));
File.WriteAllText("hives-metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss, about.SwarmShare }));

internal sealed record DataCard(int Rows, double MeanWeight, double MeanHumidity, double SwarmShare);

internal sealed class Hive
{
    public float Weight { get; set; }

    public float Humidity { get; set; }

    public float Frames { get; set; }

    public bool Swarmed { get; set; }
}
