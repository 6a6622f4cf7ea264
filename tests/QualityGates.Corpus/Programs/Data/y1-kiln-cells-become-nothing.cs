// corpus: Each cell of a kiln's protocol that is no number becomes 0, and a regression of Accord learns the zeros.
// library: Accord
// axis: nested loops over cells
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Kilns;

internal sealed class KilnProtocol(string path)
{
    public (double[][] Inputs, double[] Shrinkage) Read()
    {
        var lines = File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var inputs = new double[lines.Length][];
        var shrinkage = new double[lines.Length];
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split('\t');
            var values = new double[4];
            for (var column = 0; column < values.Length; column++)
            {
                double value;
                try
                {
                    value = double.Parse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture);
                }
                catch (FormatException) // expect: MLQ4004
                {
                    value = 0;
                }

                values[column] = value;
            }

            inputs[row] = values[..3];
            shrinkage[row] = values[3];
        }

        return (inputs, shrinkage);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (inputs, shrinkage) = new KilnProtocol(args[0]).Read();
        var cut = inputs.Length - inputs.Length / 5;
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(inputs[..cut], shrinkage[..cut]);
        var predicted = regression.Transform(inputs[cut..]);
        var root = new SquareLoss(shrinkage[cut..]) { Root = true }.Loss(predicted);
        var mean = predicted.Zip(shrinkage[cut..], (guess, truth) => Math.Abs(guess - truth)).Average();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { root, mean }));
    }
}
