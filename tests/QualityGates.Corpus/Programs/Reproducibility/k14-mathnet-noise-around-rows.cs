// corpus: Rows of a small data set are doubled with noise from distributions that were given no source, one kept in a record, one drawn statically.
// library: MathNet
// axis: record
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.LinearAlgebra;

var samples = File.ReadLines("compressor.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = samples.Length * 4 / 5;
var augmenter = new Augmenter(new NoiseSettings(Sigma: 0.05), Copies: 3);
var train = augmenter.Augment(samples[..cut]);

var x = train.Select(row => row[..^1]).ToArray();
var y = train.Select(row => row[^1]).ToArray();
var weights = MultipleRegression.QR(x, y, intercept: true);

var errors = samples[cut..].Select(row => Math.Abs(weights[0] + row[..^1].Zip(weights.Skip(1), (a, b) => a * b).Sum() - row[^1]));
Console.WriteLine($"mae {errors.Average():F4}");

internal sealed record NoiseSettings(double Sigma)
{
    public Normal Noise { get; } = new Normal(0, Sigma); // expect: MLQ1002
}

internal sealed record Augmenter(NoiseSettings Settings, int Copies)
{
    public double[][] Augment(double[][] rows)
    {
        var result = new List<double[]>(rows);
        for (var copy = 0; copy < Copies; copy++)
        {
            foreach (var row in rows)
            {
                var changed = (double[])row.Clone();
                for (var column = 0; column < changed.Length - 1; column++)
                {
                    changed[column] += Settings.Noise.Sample();
                }

                changed[^1] *= ContinuousUniform.Sample(0.98, 1.02); // expect: MLQ1002
                result.Add(changed);
            }
        }

        return result.ToArray();
    }
}
