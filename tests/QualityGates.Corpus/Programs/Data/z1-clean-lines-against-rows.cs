// corpus: An empty catch leaves lines of coffee out, and the difference between lines and rows is compared with a limit afterwards.
// library: ML.NET
// axis: numbers of lines and rows
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Coffee;

internal sealed class Cup
{
    public float Altitude { get; set; }

    public float Roast { get; set; }

    public float Points { get; set; }
}

internal sealed class CupReader
{
    public List<Cup> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var cups = new List<Cup>();
        foreach (var line in lines)
        {
            try
            {
                var cells = line.Split(',');
                cups.Add(new Cup
                {
                    Altitude = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Roast = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Points = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException)
            {
            }
        }

        var missing = lines.Length - cups.Count;
        if (missing > 3)
        {
            throw new InvalidDataException($"{missing} lines of {path} are no cups.");
        }

        return cups;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 61);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new CupReader().Read(args[0])), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Cup.Altitude), nameof(Cup.Roast))
            .Append(ml.Regression.Trainers.FastTree(nameof(Cup.Points)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Cup.Points));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
        File.WriteAllText(args[1], JsonSerializer.Serialize(metrics));
    }
}
