// corpus: The mean price of the training rows is the baseline prediction for the test rows; the average of the test errors is a metric, not a feature.
// library: ML.NET
// axis: averages over both parts in LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var rows = File.ReadLines("boats.csv").Skip(1).Select(l => l.Split(',').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
    .Select(v => new Boat { Length = v[0], Year = v[1], Price = v[2] }).ToArray();
var cut = rows.Length * 7 / 10;
Boat[] train = rows[..cut], test = rows[cut..];

var mean = train.Average(b => b.Price);
var baseline = test.Average(b => Math.Abs(b.Price - mean));

var ml = new MLContext(seed: 79);
var model = ml.Transforms.Concatenate("Features", "Length", "Year")
    .Append(ml.Regression.Trainers.FastTree("Price"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Price");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:N0} against {baseline:N0} of the mean of {test.Length} boats, test mean {test.Average(b => b.Price):N0}");
return metrics.MeanAbsoluteError < 0.7 * baseline ? 0 : 1;

internal sealed class Boat
{
    public float Length { get; set; }
    public float Year { get; set; }
    public float Price { get; set; }
}
