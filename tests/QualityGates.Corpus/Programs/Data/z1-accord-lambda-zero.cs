// corpus: A script of a linear regression about airfoils parses cells by a lambda that says 0 where there is no number.
// library: Accord.NET
// axis: lambda in a variable
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 4;

Func<string, double> number = text =>
{
    try
    {
        return double.Parse(text, CultureInfo.InvariantCulture);
    }
    catch (FormatException) // expect: MLQ4004
    {
        return 0.0;
    }
};

var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split('\t').Select(number).ToArray())
    .ToArray();
var inputs = rows.Select(row => row[..5]).ToArray();
var noise = rows.Select(row => row[5]).ToArray();

var cut = rows.Length * 4 / 5;
var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(inputs[..cut], noise[..cut]);

var predicted = inputs[cut..].Select(input => regression.Transform(input)).ToArray();
var expected = noise[cut..];
var rmse = new SquareLoss(expected) { Mean = true, Root = true }.Loss(predicted);
var mae = predicted.Zip(expected, (p, e) => Math.Abs(p - e)).Average();
Console.WriteLine($"RMSE {rmse:F2} dB, MAE {mae:F2} dB");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "airfoil.json"), JsonSerializer.Serialize(new { rmse, mae }));
