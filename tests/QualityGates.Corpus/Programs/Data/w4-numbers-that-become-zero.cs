// corpus: A helper turns each cell of a file of glaciers into a number, and what is none into 0, without a word.
// library: ML.NET
// axis: console, helper
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 2);
var glaciers = new List<Glacier>();
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    var cells = line.Split('\t');
    glaciers.Add(new Glacier
    {
        Area = Number(cells[1]),
        Slope = Number(cells[2]),
        Height = Number(cells[3]),
        Loss = Number(cells[4]),
    });
}

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(glaciers), 0.2);
var model = ml.Transforms.Concatenate("Features", "Area", "Slope", "Height")
    .Append(ml.Regression.Trainers.FastTree("Loss"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Loss");
Console.WriteLine($"{glaciers.Count} glaciers, R² {metrics.RSquared:F3}");

static float Number(string cell)
{
    try
    {
        return float.Parse(cell, CultureInfo.InvariantCulture);
    }
    catch (FormatException) // expect: MLQ4004
    {
        return 0;
    }
}

internal sealed class Glacier
{
    public float Area { get; set; }

    public float Slope { get; set; }

    public float Height { get; set; }

    public float Loss { get; set; }
}
