// corpus: The model learns the first eighty percent, and is tested on what comes after the first seventy.
// library: ML.NET
// axis: script, positions
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 2);
var rows = File.ReadLines("bikes.csv").Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Ride
    {
        Temperature = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Wind = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToList();

var trainRows = rows.Take((int)(rows.Count * 0.8)).ToList();
var testRows = rows.Skip((int)(rows.Count * 0.7)).ToList();

var pipeline = ml.Transforms.Concatenate("Features", "Temperature", "Wind")
    .Append(ml.Regression.Trainers.FastTree());
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(trainRows));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(testRows))); // expect: MLQ2004
if (metrics.MeanAbsoluteError > 40)
{
    throw new InvalidOperationException($"Too bad: {metrics.MeanAbsoluteError}");
}

internal sealed class Ride
{
    public float Temperature { get; set; }
    public float Wind { get; set; }
    public float Label { get; set; }
}
