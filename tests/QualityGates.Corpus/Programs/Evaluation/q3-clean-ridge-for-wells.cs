// corpus: A ridge regression of plain arrays, solved by elimination, is scored on the wells it has not seen by code of its own.
// library: plain arrays
// axis: own model, own metrics
using System.Globalization;
using System.Text.Json;

var wells = File.ReadLines(args[0]).Skip(1).Select(Well.Parse).ToArray();
new Random(8).Shuffle(wells);
var learn = wells.Take(wells.Length * 3 / 4).ToArray();
var hold = wells.Skip(wells.Length * 3 / 4).ToArray();

var ridge = Ridge.Fit(learn.Select(well => well.Inputs).ToArray(), learn.Select(well => well.Depth).ToArray(), penalty: 0.1);
var residuals = hold.Select(well => well.Depth - ridge.Predict(well.Inputs)).ToArray();
var mean = hold.Average(well => well.Depth);
var score = new
{
    Absolute = residuals.Average(error => Math.Abs(error)),
    Explained = 1 - residuals.Sum(error => error * error) / hold.Sum(well => (well.Depth - mean) * (well.Depth - mean)),
};
File.WriteAllText("wells.json", JsonSerializer.Serialize(new { score, ridge.Weights }));

internal sealed record Well(double[] Inputs, double Depth)
{
    public static Well Parse(string line)
    {
        var cells = line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Well([1, .. cells[..^1]], cells[^1]);
    }
}

internal sealed class Ridge(double[] weights)
{
    public double[] Weights { get; } = weights;

    public double Predict(double[] inputs) => inputs.Zip(Weights, (input, weight) => input * weight).Sum();

    public static Ridge Fit(double[][] x, double[] y, double penalty)
    {
        var size = x[0].Length;
        var table = new double[size, size + 1];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                table[i, j] = x.Sum(row => row[i] * row[j]) + (i == j ? penalty : 0);
            }

            table[i, size] = x.Zip(y, (row, target) => row[i] * target).Sum();
        }

        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row != pivot)
                {
                    var factor = table[row, pivot] / table[pivot, pivot];
                    for (var column = pivot; column <= size; column++)
                    {
                        table[row, column] -= factor * table[pivot, column];
                    }
                }
            }
        }

        return new Ridge([.. Enumerable.Range(0, size).Select(i => table[i, size] / table[i, i])]);
    }
}
