using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Turbines;

public static class Program
{
    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 4;
        var table = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = table.Length * 3 / 4;
        var inputs = table.Select(row => row[1..]).ToArray();
        var power = table.Select(row => row[0]).ToArray();

        var scaler = Scaler.Of(inputs[..cut]);
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(scaler.Apply(inputs[..cut]), power[..cut]);
        var predicted = regression.Transform(scaler.Apply(inputs[cut..]));

        var rmse = new SquareLoss(power[cut..]) { Mean = true, Root = true }.Loss(predicted);
        var mae = predicted.Zip(power[cut..], (told, real) => Math.Abs(told - real)).Average();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {rmse:F1} kW, MAE {mae:F1} kW"));
    }
}
