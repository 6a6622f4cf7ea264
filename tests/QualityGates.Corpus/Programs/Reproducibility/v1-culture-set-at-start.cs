// corpus: The program sets one culture for all threads at its start, and parses without one afterwards.
// library: ML.NET
// axis: top-level
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var ml = new MLContext(seed: 1);
var rows = File.ReadLines(args[0]).Select(line => line.Split(',')).Select(cells => new Sample
{
    X = float.Parse(cells[0]),
    Y = float.Parse(cells[1]),
    Label = float.Parse(cells[2]),
}).ToList();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.Transforms.Concatenate("Features", "X", "Y").Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
File.AppendAllText("runs.csv", $"{DateTime.UtcNow:O},{metrics.RSquared},{metrics.MeanAbsoluteError}\n");

internal sealed class Sample
{
    public float X { get; set; }
    public float Y { get; set; }
    public float Label { get; set; }
}
