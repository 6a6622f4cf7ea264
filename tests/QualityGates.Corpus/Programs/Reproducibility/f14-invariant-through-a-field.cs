// corpus: A static field carries the invariant culture to every parse; whole numbers and user input need none.
// library: Accord.NET
// axis: field
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

var data = RowSource.Read("houses.txt");
var regression = new OrdinaryLeastSquares().Learn(data.X, data.Y); // expect: MLQ3001
Console.Write("area? ");
if (double.TryParse(Console.ReadLine(), out var area))
{
    Console.WriteLine($"{regression.Transform([area, 1]):C}");
}
File.WriteAllLines("weights.txt", regression.Weights.Select(w => w.ToString(RowSource.Format)));

static class RowSource
{
    internal static readonly IFormatProvider Format = NumberFormatInfo.InvariantInfo;

    public static (double[][] X, double[] Y) Read(string path)
    {
        var x = new List<double[]>();
        var y = new List<double>();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split('|');
            x.Add([double.Parse(parts[0], Format), int.Parse(parts[1])]);
            y.Add(double.Parse(parts[2], NumberStyles.Any, Format));
        }
        return ([.. x], [.. y]);
    }
}
