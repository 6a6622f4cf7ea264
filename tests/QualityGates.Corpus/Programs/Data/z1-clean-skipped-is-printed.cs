// corpus: A console about penguins counts the lines it has to leave out and prints the count before it trains.
// library: ML.NET
// axis: Kaggle console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 2);
var penguins = new List<Penguin>();
var skipped = 0;
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    try
    {
        var cells = line.Split(',');
        penguins.Add(new Penguin
        {
            Species = cells[0],
            Bill = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Flipper = float.Parse(cells[4], CultureInfo.InvariantCulture),
            Mass = float.Parse(cells[5], CultureInfo.InvariantCulture),
        });
    }
    catch (FormatException)
    {
        skipped++;
    }
}

Console.WriteLine($"{penguins.Count} penguins, {skipped} lines skipped");

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(penguins), testFraction: 0.3);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
    .Append(ml.Transforms.Concatenate("Features", "Bill", "Flipper", "Mass"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Label", "Features"))
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"Macro accuracy {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss, skipped }));

internal sealed class Penguin
{
    public string Species { get; set; } = "";

    public float Bill { get; set; }

    public float Flipper { get; set; }

    public float Mass { get; set; }
}
