// corpus: The outer catch reports a file of crops that cannot be opened; the inner one makes an empty crop of every bad line.
// library: ML.NET
// axis: nested error handling
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Crops;

public sealed class Crop
{
    public string Kind { get; set; } = "";

    public float Nitrogen { get; set; }

    public float Humidity { get; set; }

    public float Rainfall { get; set; }
}

public sealed class CropLoader
{
    public List<Crop> Load(string path)
    {
        try
        {
            return File.ReadLines(path).Skip(1).Select(ToCrop).ToList();
        }
        catch (IOException error)
        {
            Console.Error.WriteLine($"Could not read {path}: {error.Message}");
            throw;
        }
    }

    private static Crop ToCrop(string line)
    {
        try
        {
            var cells = line.Split(',');
            return new Crop
            {
                Nitrogen = Convert.ToSingle(cells[0], CultureInfo.InvariantCulture),
                Humidity = Convert.ToSingle(cells[4], CultureInfo.InvariantCulture),
                Rainfall = Convert.ToSingle(cells[6], CultureInfo.InvariantCulture),
                Kind = cells[7],
            };
        }
        catch (Exception) // expect: MLQ4004
        {
            return new Crop();
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 31);
        var crops = new CropLoader().Load(args[0]);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(crops), testFraction: 0.2);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Crop.Kind))
            .Append(ml.Transforms.Concatenate("Features", nameof(Crop.Nitrogen), nameof(Crop.Humidity), nameof(Crop.Rainfall)))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"Macro {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss }));
    }
}
