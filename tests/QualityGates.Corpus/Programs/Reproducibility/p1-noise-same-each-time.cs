// corpus: Noise for each sample comes from a generator that is made anew with the same seed, so each sample gets the same noise.
// library: MathNet.Numerics, ML.NET
// axis: method called per row, distribution with a source
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var samples = File.ReadLines("sensor.csv").Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToList();
int cut = samples.Count * 4 / 5;
var train = samples.Take(cut).Select(row => new Sample { Features = Noisy(row[..8]), Label = row[8] }).ToList();
var test = samples.Skip(cut).Select(row => new Sample { Features = row[..8], Label = row[8] }).ToList();

var model = ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
Console.WriteLine($"{metrics.RSquared:F3} {metrics.RootMeanSquaredError:F3}");

static float[] Noisy(float[] values)
{
    var normal = new Normal(0, 0.05, new MersenneTwister(42)); // expect: MLQ1013
    return Array.ConvertAll(values, value => value + (float)normal.Sample());
}

internal sealed class Sample
{
    [VectorType(8)] public float[] Features { get; set; } = [];
    public float Label { get; set; }
}
