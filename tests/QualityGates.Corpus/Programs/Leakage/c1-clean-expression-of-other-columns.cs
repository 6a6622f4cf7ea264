// corpus: An expression of two other columns is a feature; the label is left out by name.
// library: ML.NET
// axis: schema-wide concatenation with excluded label
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", ',', true);
var split = ml.Data.TrainTestSplit(flats, 0.2);
var names = flats.Schema.Select(column => column.Name).Where(name => name != "Rent").Append("Ratio").ToArray();
var model = ml.Transforms.Expression("Ratio", "(a, r) => a / r", "Area", "Rooms")
    .Append(ml.Transforms.Concatenate("Features", names))
    .Append(ml.Regression.Trainers.Gam("Rent"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent");
File.WriteAllText("flats.txt", FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanSquaredError:F1}"));

public sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
