// corpus: A linear regression is learnt and stored, and its error is never measured.
// library: Accord
// axis: static method
using Accord.IO;
using Accord.Statistics.Models.Regression.Linear;

internal static class Program
{
    private static void Main()
    {
        var (inputs, outputs) = Measurements.Read("heat.csv");
        var teacher = new OrdinaryLeastSquares { UseIntercept = true };
        MultipleLinearRegression regression = teacher.Learn(inputs, outputs);
        Serializer.Save(regression, "heat.bin"); // expect: MLQ3001
    }
}

internal static class Measurements
{
    public static (double[][] Inputs, double[] Outputs) Read(string file)
    {
        var rows = File.ReadAllLines(file).Select(l => l.Split(',').Select(c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (rows.Select(r => r[..^1]).ToArray(), rows.Select(r => r[^1]).ToArray());
    }
}
