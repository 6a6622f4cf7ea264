// corpus: A whole file is read into objects and predicted in one transformation.
// library: ML.NET
// axis: loop
using System.Globalization;
using Microsoft.ML;

var context = new MLContext();
var model = context.Model.Load("demand.zip", out _);
var days = File.ReadAllLines("days.csv").Skip(1).Select(Day.Parse).ToList();
using var output = new StreamWriter("demand.csv");
var demands = context.Data.CreateEnumerable<Demand>(model.Transform(context.Data.LoadFromEnumerable(days)), reuseRowObject: false);
foreach (var (day, demand) in days.Zip(demands))
{
    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day.Temperature},{demand.Score}"));
}

class Day
{
    public float Temperature { get; set; }
    public float Holiday { get; set; }

    public static Day Parse(string line)
    {
        var cells = line.Split(';');
        return new Day { Temperature = float.Parse(cells[0], CultureInfo.InvariantCulture), Holiday = cells[1] == "1" ? 1 : 0 };
    }
}

class Demand
{
    public float Score { get; set; }
}
