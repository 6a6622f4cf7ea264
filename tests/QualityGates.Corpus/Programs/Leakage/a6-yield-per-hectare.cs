// corpus: The yield of a field for each hectare is computed from the harvest that is to be predicted, and becomes a feature of the same row.
// library: ML.NET
// axis: row class
using System.Globalization;
using Microsoft.ML;

var fields = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .Select(cells => new Acre { Hectares = cells[0], Rain = cells[1], Nitrogen = cells[2], Harvest = cells[3] })
    .ToList();
foreach (var field in fields)
{
    field.PerHectare = field.Harvest / field.Hectares;
}

var ml = new MLContext(seed: 33);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(fields), 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Acre.Hectares), nameof(Acre.Rain), nameof(Acre.Nitrogen), nameof(Acre.PerHectare)); // expect: MLQ2008
var model = features.Append(ml.Regression.Trainers.FastTree(nameof(Acre.Harvest))).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Acre.Harvest));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F2} t, RMSE {metrics.RootMeanSquaredError:F2} t"));

internal sealed class Acre
{
    public float Hectares { get; set; }

    public float Rain { get; set; }

    public float Nitrogen { get; set; }

    public float Harvest { get; set; }

    public float PerHectare { get; set; }
}
