// corpus: Settings of a training keep their defaults where a line holds no number, while lines of rows that cannot be read stop the program.
// library: ML.NET
// axis: settings file
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var trees = 100;
var leaves = 20;
foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "training.ini")))
{
    var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
    switch (parts[0])
    {
        case "trees":
            trees = NumberOr(parts[1], trees);
            break;
        case "leaves":
            leaves = NumberOr(parts[1], leaves);
            break;
    }
}

var rows = File.ReadLines(args[0])
    .Select(line => line.Split(','))
    .Select(cells => new Turbine
    {
        Wind = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Angle = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Power = float.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToList();

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Turbine.Wind), nameof(Turbine.Angle))
    .Append(ml.Regression.Trainers.FastTree(nameof(Turbine.Power), numberOfTrees: trees, numberOfLeaves: leaves))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Turbine.Power));
File.WriteAllText("turbine.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

static int NumberOr(string text, int usual)
{
    try
    {
        return int.Parse(text, CultureInfo.InvariantCulture);
    }
    catch (FormatException)
    {
        return usual;
    }
}

internal sealed class Turbine
{
    public float Wind { get; set; }

    public float Angle { get; set; }

    public float Power { get; set; }
}
