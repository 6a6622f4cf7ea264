// corpus: The same kind of file, read in the culture it was written in; another file of prices that no model sees is read as the user writes.
// library: Microsoft.ML
// axis: culture in a field
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(House.ReadAll("houses.csv").ToList()), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", "Area", "Year").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Cost")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Cost");
Console.WriteLine($"error {metrics.MeanAbsoluteError:F1}, fit {metrics.RSquared:F2}");
Console.Write("price of a kilowatt hour: ");
var price = decimal.Parse(Console.ReadLine() ?? "0");
Console.WriteLine($"{price * 12:C}");

sealed class House
{
    private static readonly CultureInfo Written = CultureInfo.GetCultureInfo("de-DE");

    public float Area { get; set; }
    public float Year { get; set; }
    public float Cost { get; set; }

    public static IEnumerable<House> ReadAll(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split(';'))
        .Select(cells => new House { Area = float.Parse(cells[0], Written), Year = int.Parse(cells[1]), Cost = float.Parse(cells[2], NumberStyles.Float, Written) });
}
