// corpus: Weights and the order of rows come from the generator of NumSharp, which is seeded in the constructor's first line.
// library: NumSharp
// axis: class with a constructor, nd-arrays, gradient descent by hand
using System.Globalization;
using NumSharp;

var values = File.ReadAllLines("waves.csv").Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
int cut = values.Length * 4 / 5;
var regression = new LinearRegression(values[0].Length - 1, seed: 7);
regression.Train(values[..cut], epochs: 50);
Console.WriteLine($"MAE {values[cut..].Average(row => Math.Abs(regression.Predict(row) - row[^1])):F3}");

internal sealed class LinearRegression
{
    private readonly double[] _weights;

    public LinearRegression(int inputs, int seed)
    {
        np.random.seed(seed);
        _weights = np.random.randn(inputs).ToArray<double>();
    }

    public void Train(double[][] rows, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int position in np.random.permutation(rows.Length).ToArray<int>())
            {
                double error = Predict(rows[position]) - rows[position][^1];
                for (int i = 0; i < _weights.Length; i++)
                {
                    _weights[i] -= 0.001 * error * rows[position][i];
                }
            }
        }
    }

    public double Predict(double[] row) => _weights.Select((weight, i) => weight * row[i]).Sum();
}
