// corpus: Lines of JSON from soil probes are left out where they are broken or hold a text that is no number.
// library: ML.NET
// axis: JSON lines
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Soil;

public sealed class Probe
{
    public float Moisture { get; set; }

    public float Salt { get; set; }

    public string Crop { get; set; } = string.Empty;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var probes = new List<Probe>();
        foreach (var line in File.ReadLines(args[0]))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                var root = document.RootElement;
                probes.Add(new Probe
                {
                    Moisture = root.GetProperty("moisture").GetSingle(),
                    Salt = float.Parse(root.GetProperty("salt").GetString()!, CultureInfo.InvariantCulture),
                    Crop = root.GetProperty("crop").GetString()!,
                });
            }
            catch (Exception exception) when (exception is JsonException or FormatException) // expect: MLQ4004
            {
                continue;
            }
        }

        var ml = new MLContext(seed: 9);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(probes), testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Probe.Crop))
            .Append(ml.Transforms.Concatenate("Features", nameof(Probe.Moisture), nameof(Probe.Salt)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
    }
}
