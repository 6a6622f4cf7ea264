// corpus: A script about greenhouses leaves out every line whose numbers cannot be read, and learns the yield from the rest.
// library: ML.NET
// axis: top-level script
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var culture = CultureInfo.InvariantCulture;
var readings = new List<Reading>();
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    var cells = line.Split(',');
    try
    {
        readings.Add(new Reading
        {
            Temperature = float.Parse(cells[0], culture),
            Humidity = float.Parse(cells[1], culture),
            Light = float.Parse(cells[2], culture),
            Yield = float.Parse(cells[3], culture),
        });
    }
    catch (FormatException) // expect: MLQ4004
    {
    }
}

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(readings), testFraction: 0.25, seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Reading.Temperature), nameof(Reading.Humidity), nameof(Reading.Light))
    .Append(ml.Regression.Trainers.FastTree(nameof(Reading.Yield), numberOfTrees: 60))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Reading.Yield));
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F2} kg, RMSE {metrics.RootMeanSquaredError:F2}");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "metrics.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Reading
{
    public float Temperature { get; set; }

    public float Humidity { get; set; }

    public float Light { get; set; }

    public float Yield { get; set; }
}
