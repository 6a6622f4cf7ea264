// corpus: The report of a regression is made from the same columns that the fit has seen; there is no other set in the program.
// library: Accord
// axis: helper with model and arrays
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Calibration;

public sealed record Sensor(double Temperature, double Humidity, double Voltage, double Reference);

public static class Program
{
    public static void Main(string[] args)
    {
        Sensor[] log = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();
        double[][] inputs = Array.ConvertAll(log, s => new[] { s.Temperature, s.Humidity, s.Voltage });
        double[] reference = Array.ConvertAll(log, s => s.Reference);

        var ols = new OrdinaryLeastSquares { UseIntercept = true };
        MultipleLinearRegression model = ols.Learn(inputs, reference);

        WriteReport(args[1], model, inputs, reference); // expect: MLQ2003
    }

    private static void WriteReport(string path, MultipleLinearRegression model, double[][] x, double[] y)
    {
        double[] predicted = model.Transform(x);
        double mse = new SquareLoss(y) { Mean = true, Root = false }.Loss(predicted);
        double r2 = new RSquaredLoss(numberOfInputs: 3, expected: y).Loss(predicted);
        File.WriteAllLines(path,
        [
            "mse;" + mse.ToString(CultureInfo.InvariantCulture),
            "r2;" + r2.ToString(CultureInfo.InvariantCulture),
            "weights;" + string.Join(' ', model.Weights.Select(w => w.ToString(CultureInfo.InvariantCulture))),
        ]);
    }

    private static Sensor Parse(string line)
    {
        double[] v = line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Sensor(v[0], v[1], v[2], v[3]);
    }
}
