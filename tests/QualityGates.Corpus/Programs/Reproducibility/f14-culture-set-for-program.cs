// corpus: The program sets the invariant culture for all its threads first; the others name it or write for people.
// library: ML.NET
// axis: property
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var ml = new MLContext(seed: 4);
var rows = File.ReadLines("meters.txt").Select(l => l.Split(';')).Select(c => new Meter
{
    Label = float.Parse(c[0]),
    Features = [float.Parse(c[1]), Convert.ToSingle(c[2])],
}).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"R² {m.RSquared:P1}, error {m.MeanAbsoluteError:N2}");

sealed class Meter
{
    public float Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = [];
}
