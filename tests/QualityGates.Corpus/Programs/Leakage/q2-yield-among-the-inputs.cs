// corpus: A linear model of harvests is given rows that are written out with the yield in them, which is what it shall predict.
// library: Accord.NET
// axis: arrays
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

var fields = File.ReadAllLines("harvest.csv").Skip(1).Select(Field.Parse).ToArray();
var cut = fields.Length * 3 / 4;
var known = fields[..cut];
var unknown = fields[cut..];

var inputs = known.Select(field => new[] { field.Rain, field.Nitrogen, field.Yield }).ToArray();
var outputs = known.Select(field => field.Yield).ToArray();
var regression = new OrdinaryLeastSquares().Learn(inputs, outputs); // expect: MLQ2008

var predicted = regression.Transform(unknown.Select(field => new[] { field.Rain, field.Nitrogen, field.Yield }).ToArray());
var errors = predicted.Zip(unknown, (guess, field) => guess - field.Yield).ToArray();
var report = new
{
    Mae = errors.Average(Math.Abs),
    Rmse = Math.Sqrt(errors.Average(error => error * error)),
};
File.WriteAllText("harvest.json", JsonSerializer.Serialize(report));

internal sealed record Field(double Rain, double Nitrogen, double Yield)
{
    public static Field Parse(string line)
    {
        var cells = line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Field(cells[0], cells[1], cells[2]);
    }
}
