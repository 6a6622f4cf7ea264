// corpus: Slopes are put into the order of random keys in an array beside them before they are cut in two.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var slopes = File.ReadLines("slopes.csv")
    .Select(line => line.Split(','))
    .Select(cells => new Slope
    {
        Angle = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Snow = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Wind = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Slid = cells[3] == "yes",
    })
    .ToArray();

var generator = new Random(); // expect: MLQ1002
var keys = new double[slopes.Length];
for (var i = 0; i < keys.Length; i++)
{
    keys[i] = generator.NextDouble();
}

Array.Sort(keys, slopes);

var ml = new MLContext(seed: 12);
var seventy = (int)(slopes.Length * 0.7);
var model = ml.Transforms.Concatenate("Features", nameof(Slope.Angle), nameof(Slope.Snow), nameof(Slope.Wind))
    .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Slope.Slid)))
    .Fit(ml.Data.LoadFromEnumerable(slopes[..seventy]));
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(
    model.Transform(ml.Data.LoadFromEnumerable(slopes[seventy..])),
    nameof(Slope.Slid));
File.WriteAllText("slopes.json", JsonSerializer.Serialize(new { metrics.PositiveRecall, metrics.PositivePrecision, metrics.AreaUnderRocCurve }));

internal sealed class Slope
{
    public float Angle { get; set; }

    public float Snow { get; set; }

    public float Wind { get; set; }

    public bool Slid { get; set; }
}
