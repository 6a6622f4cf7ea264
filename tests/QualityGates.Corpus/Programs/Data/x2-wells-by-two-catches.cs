// corpus: Lines about wells that hold no numbers and lines that are too short are both passed over, each in a catch of its own.
// library: Accord.NET
// axis: local function, two catches
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Wells;

public sealed class WellStudy(double share)
{
    public (double Rmse, double Mse) Run(string path)
    {
        var inputs = new List<double[]>();
        var outputs = new List<double>();
        Collect();

        var cut = (int)(inputs.Count * share);
        var x = inputs.ToArray();
        var y = outputs.ToArray();
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(x[..cut], y[..cut]);
        var predicted = regression.Transform(x[cut..]);
        return (new SquareLoss(y[cut..]) { Root = true }.Loss(predicted), new SquareLoss(y[cut..]).Loss(predicted));

        void Collect()
        {
            foreach (var line in File.ReadLines(path).Skip(2))
            {
                try
                {
                    var cells = line.Split(',');
                    var level = double.Parse(cells[3], CultureInfo.InvariantCulture);
                    double[] row =
                    [
                        double.Parse(cells[0], CultureInfo.InvariantCulture),
                        double.Parse(cells[1], CultureInfo.InvariantCulture),
                        double.Parse(cells[2], CultureInfo.InvariantCulture),
                    ];
                    inputs.Add(row);
                    outputs.Add(level);
                }
                catch (FormatException) // expect: MLQ4004
                {
                }
                catch (IndexOutOfRangeException) // expect: MLQ4004
                {
                    continue;
                }
            }
        }
    }
}
