// corpus: A script says on the error stream which lines of a file of marathon runners it could not read, and why.
// library: ML.NET
// axis: top-level script, catch prints
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var runners = new List<Runner>();
var number = 0;
foreach (var line in File.ReadLines(args[0]))
{
    number++;
    try
    {
        runners.Add(Runner.Parse(line));
    }
    catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
    {
        Console.Error.WriteLine($"line {number}: {e.Message}");
        continue;
    }
}

var ml = new MLContext(seed: 42);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(runners), testFraction: 0.2, seed: 42);
var model = ml.Transforms.Concatenate("Features", nameof(Runner.Age), nameof(Runner.Kilometres), nameof(Runner.Half))
    .Append(ml.Regression.Trainers.FastForest(nameof(Runner.Minutes)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Runner.Minutes));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "marathon.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Runner
{
    public float Age { get; set; }

    public float Kilometres { get; set; }

    public float Half { get; set; }

    public float Minutes { get; set; }

    public static Runner Parse(string line)
    {
        var cells = line.Split(',');
        return new Runner
        {
            Age = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Kilometres = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Half = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Minutes = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}
