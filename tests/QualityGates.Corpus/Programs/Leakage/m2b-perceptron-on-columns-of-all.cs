// corpus: A perceptron written by hand learns from columns that were centred by the mean of all rows before arrays were copied apart.
// library: Accord.NET
// axis: class of its own, Array.Copy, for loops
using System.Text.Json;
using Accord.Statistics;

namespace Moss;

public sealed class Perceptron(int inputs, double rate)
{
    private readonly double[] _weights = new double[inputs + 1];

    public void Learn(double[][] x, int[] y, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                var gap = y[i] - Decide(x[i]);
                _weights[inputs] += rate * gap;
                for (var j = 0; j < inputs; j++)
                {
                    _weights[j] += rate * gap * x[i][j];
                }
            }
        }
    }

    public int Decide(double[] row)
    {
        var sum = _weights[inputs];
        for (var j = 0; j < inputs; j++)
        {
            sum += _weights[j] * row[j];
        }

        return sum > 0 ? 1 : 0;
    }
}

public static class Program
{
    public static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("moss.json"))!;
        var labels = JsonSerializer.Deserialize<int[]>(File.ReadAllText("moss-labels.json"))!;
        var means = rows.Mean(dimension: 0); // expect: MLQ2001
        var centred = rows.Select(row => row.Select((value, j) => value - means[j]).ToArray()).ToArray();

        var cut = rows.Length / 5;
        var (testX, testY) = (centred[..cut], labels[..cut]);
        var (trainX, trainY) = (centred[cut..], labels[cut..]);
        var perceptron = new Perceptron(trainX[0].Length, 0.01);
        perceptron.Learn(trainX, trainY, 50);
        var right = testX.Where((row, i) => perceptron.Decide(row) == testY[i]).Count();
        File.WriteAllText("moss-result.json", JsonSerializer.Serialize(new { accuracy = (double)right / cut }));
    }
}
